/**
 * The first script of a page that a test opens: keeps what goes wrong in it from the start, in
 * `window.pageRecord`. Its shape is `PageRecord` in test/harness/frame.ts.
 */
(() => {
  if (window.pageRecord) return;
  const record = { errors: [], lines: [], violations: [], shifts: undefined };
  window.pageRecord = record;

  // Nothing of the recorder is left for the page to find.
  document.currentScript?.remove();
  const address = new URL(location.href);
  if (address.searchParams.has('recorded')) {
    address.searchParams.delete('recorded');
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A page in a sandbox may not change its address.
    }
  }

  // Such a page is out of reach as well: it tells and does what it is asked by message. A path of
  // selectors goes from the document into one shadow root after the other.
  addEventListener('message', ({ data, source }) => {
    if (!data?.ask) return;
    const found = data.path.reduce(
      (at, selector) => (at?.shadowRoot ?? at)?.querySelector(selector),
      document,
    );
    if (data.click) found?.click();
    source.postMessage({ told: data.ask, text: found?.innerText ?? null, record }, '*');
  });

  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      // Where a file does not come, the event is the element's and passes here on its way down.
      const failed = target instanceof Element && (target.src || target.href || target.data);
      record.errors.push(failed ? `not loaded: ${failed}` : event.message);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    record.errors.push(`unhandled rejection: ${reason?.message ?? reason}`);
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    record.violations.push({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      sample: event.sample,
    });
  });
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...parts) => {
      record.lines.push(parts.map(String).join(' '));
      write.apply(console, parts);
    };
  }
  // Only Chromium tells of layout shifts.
  if (PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) {
    record.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) {
        if (!hadRecentInput) record.shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
})();
