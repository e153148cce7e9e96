/** A page of an app in a real browser, and what a test asks of it. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';

/** What a counter of the page shows, and what is within it for readers without. */
export interface Seen {
  number: string;
  fallback: string;
  lang: string;
}

/** Lit says so once in every build for development, as these are. */
const DEV_MODE = /^Lit is in dev mode\./;

export class AppPage {
  /** Everything that was written to the console as a warning or an error, and what was thrown. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      const text = message.text();
      if (DEV_MODE.test(text)) return;
      if (['error', 'warn'].includes(message.type())) this.complaints.push(text);
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  static async open(browser: Browser, address: string): Promise<AppPage> {
    const app = new AppPage(await browser.newPage());
    // Numbers that count up are another number each time they are looked at.
    await app.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await app.page.goto(address);
    await app.until('#one', "one => one.shadowRoot?.querySelector('[part=number]')");
    return app;
  }

  /** Presses the button of the page that bears this word. */
  press = (word: string) =>
    this.page.evaluate((word) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === word)?.click();
    }, word);

  /** Waits until `test`, a function as text, holds for the element that `selector` finds. */
  async until(selector: string, test: string): Promise<void> {
    const code = `(() => { const e = document.querySelector('${selector}'); return e && (${test})(e); })()`;
    await this.page.waitForFunction(code, { timeout: 20_000 }).catch(() => {
      assert.fail(`${selector} never came to ${test}\n${this.complaints.join('\n')}`);
    });
  }

  /** Waits until the page has logged a line that begins with `text`. */
  logged = (text: string) =>
    this.until('output', `log => log.textContent.split('\\n').some(l => l.startsWith('${text}'))`);

  /** What each counter found by `selector` shows. */
  seen = (selector: string): Promise<Seen[]> =>
    this.page.$$eval(selector, (counters) =>
      counters.map((counter) => ({
        number: counter.shadowRoot?.querySelector('[part=number]')?.textContent?.trim() ?? '',
        // How its source is broken into lines is nothing to a reader.
        fallback: (counter.querySelector('a')?.textContent ?? '').replace(/\s+/g, ' '),
        lang: counter.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? '',
      })),
    );

  async close(): Promise<void> {
    await this.page.close();
  }
}
