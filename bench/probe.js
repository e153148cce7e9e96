/**
 * Put into every page before its own scripts, the same for all contestants. It notes when the figure
 * can be read and when all of it is drawn and answers, each at the end of the frame that shows it.
 * `bench` is given by `load.ts`: { selector, text, figures }; `benchTold` is a binding.
 */
(() => {
  const { selector, text, figures } = bench;
  const times = { readable: 0, interactive: 0, each: [] };
  let shift = 0;
  let left = figures;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Calls `then` with the time at which the frame that is about to be drawn has been. */
  function afterFrame(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  }

  function look() {
    const element = document.querySelector(selector);
    const told = element && (element.shadowRoot?.textContent ?? '') + element.textContent;
    if (!told?.includes(text) || !element.getClientRects().length) {
      requestAnimationFrame(look);
      return;
    }
    afterFrame((now) => tell({ readable: now }));
  }

  /** One more figure is as it will be. */
  function ready(element) {
    times.each.push([element, performance.now()]);
    if (--left === 0) afterFrame((now) => tell({ interactive: now }));
  }

  /** A chart of ours is drawn a little after the rest of its element. */
  function whenDrawn(host, then) {
    const drawn = () => host.shadowRoot.querySelector('.plot.drawn');
    if (drawn()) {
      then();
      return;
    }
    const observer = new MutationObserver(() => {
      if (!drawn()) return;
      observer.disconnect();
      then();
    });
    observer.observe(host.shadowRoot, { attributes: true, childList: true, subtree: true });
  }

  function tell(some) {
    Object.assign(times, some);
    // What has nothing to draw is all there once it is read.
    if (!figures) times.interactive = times.readable;
    if (times.readable && times.interactive) benchTold('');
  }

  addEventListener('drawn', ({ target }) => ready(target), true);
  addEventListener(
    'indicator-ready',
    ({ element }) => {
      if (element.localName === 'region-share-chart') whenDrawn(element, () => ready(element));
      else ready(element);
    },
    true,
  );
  requestAnimationFrame(look);

  const files = () => [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  /** Bytes and requests of what had come by `time`. */
  const come = (time) => {
    const by = files().filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time);
    return {
      bytes: by.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requests: by.length,
    };
  };

  Object.assign(bench, {
    times,
    report() {
      // Nothing is read before something is painted.
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const readable = Math.max(times.readable, painted);
      const { interactive } = times;
      return {
        painted,
        readable,
        interactive,
        shift,
        toReadable: come(readable),
        toInteractive: come(interactive),
        all: come(Infinity),
      };
    },
    /** Scrolls from top to end, a quarter of a screen with every third frame. */
    async scrollThrough() {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 4) {
        scrollTo(0, y);
        for (let n = 0; n < 3; n++) await frame();
      }
    },
    /** Mean interval of frames, in milliseconds, over `duration`. */
    frames: (duration) =>
      new Promise((resolve) => {
        let first = 0;
        let count = 0;
        const step = (now) => {
          first ||= now;
          if (now - first >= duration) resolve((now - first) / count);
          else count++;
          if (now - first < duration) requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    /** When all figures that stand in the first screen were ready. */
    inView: () =>
      Math.max(
        ...times.each
          .filter(([element]) => element.getBoundingClientRect().top < innerHeight)
          .map(([, time]) => time),
      ),
  });
})();
