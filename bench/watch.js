// Runs in each page before anything of its own: notes what the browser tells, and where every box of the author stood.
(() => {
  const seen = { fcp: 0, lcp: 0, shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  observe('layout-shift', (entry) => (seen.shift += entry.value));

  const custom = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  /** When each element's name was defined. What is far away may be left for later, so only what is on screen is asked for. */
  const definedAt = new Map();
  const definedOnScreen = () => {
    const seenFirst = custom().filter((node) => node.getBoundingClientRect().top < innerHeight);
    return Math.max(0, ...seenFirst.map(({ localName }) => definedAt.get(localName) ?? Infinity));
  };

  /** Boxes are measured themselves: the browser's own shift does not count a box that is made again in a shadow root. */
  let boxes = [];
  const rect = (node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height];
  };
  addEventListener('DOMContentLoaded', () => {
    // Module scripts that were there in time have run; with a late one this is the page without it.
    const waitForStyles = () => {
      if (!document.querySelector('link[rel=stylesheet]')?.sheet) return requestAnimationFrame(waitForStyles);
      if (window.__wantsBoxes)
        boxes = [...document.body.querySelectorAll('*')].map((node) => [node, rect(node)]);
    };
    requestAnimationFrame(waitForStyles);
    for (const name of new Set(custom().map(({ localName }) => localName)))
      customElements.whenDefined(name).then(() => definedAt.set(name, performance.now()));
  });

  window.__seen = () => {
    const hero = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/lead.jpg'));
    const moved = boxes
      .filter(([node]) => node.isConnected)
      .map(([node, before]) =>
        Math.max(...rect(node).map((value, index) => Math.abs(value - before[index]))),
      );
    return {
      ...seen,
      defined: definedOnScreen(),
      hero: hero?.responseEnd ?? 0,
      moved: Math.max(0, ...moved),
      measured: moved.length,
    };
  };
})();
