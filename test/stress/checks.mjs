// What may be wrong with an article on the page. Each check answers a list of findings: `detail` names the element and,
// in brackets, what in the source bears on it, never the source's words.

/** Runs in the page: what the checks share. */
export function install() {
  const article = document.querySelector('news-article > article');
  /** Text that a browser does not show: it is no loss when it is not on the page. */
  const UNSHOWN =
    'script, style, template, noscript, noembed, noframes, iframe, object, embed, video, audio, canvas, select, datalist, textarea, rp, svg, math, title, head, area, map';

  /** An element and what marks it in the source: attributes that lay out or hide, on it or around it. */
  const name = (node) => {
    const marks = new Set();
    for (let at = node; at && at !== article; at = at.parentElement) {
      const style = at.getAttribute('style') ?? '';
      for (const [, property] of style.matchAll(/(?:^|;)\s*([\w-]+)\s*:/g)) {
        if (
          /width|height|margin|padding|position|left|right|top|float|font|line-height|display|visibility|overflow|white-space|transform|columns?|opacity|grid|flex|inset|text-indent/.test(
            property,
          )
        )
          marks.add(`style ${property}`);
      }
      for (const attribute of [
        'hidden',
        'size',
        'width',
        'height',
        'nowrap',
        'align',
        'float',
        'aria-hidden',
        'cellpadding',
      ])
        if (at.hasAttribute(attribute) && (at === node || !/width|height/.test(attribute)))
          marks.add(`${at.localName}[${attribute}]`);
      if (/^(font|center|marquee|big|small|nobr|tt|sup|sub|table)$/.test(at.localName))
        marks.add(at.localName);
    }
    return `${node.parentElement?.localName} > ${node.localName}${marks.size ? ` [${[...marks].join(', ')}]` : ''}`;
  };

  /** Text nodes below a root that a browser shows, with something in them. */
  const texts = (root) => {
    const found = [];
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.data.trim() && !text.parentElement.closest(UNSHOWN)) found.push(text);
    }
    return found;
  };

  const lines = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
  };

  /** The nearest box that scrolls or cuts, inside the article. */
  const cutter = (node, axis) => {
    for (let at = node; at && at !== article.parentElement; at = at.parentElement) {
      const overflow = getComputedStyle(at)[`overflow${axis}`];
      if (overflow !== 'visible') return { box: at, scrolls: overflow === 'auto' || overflow === 'scroll' };
    }
    return null;
  };

  const block = (node) => {
    let at = node;
    while (at !== article && /^(inline|contents|ruby)/.test(getComputedStyle(at).display))
      at = at.parentElement;
    return at;
  };

  Object.assign(globalThis, { stress: { article, name, texts, lines, cutter, block } });
}

/** Runs in the page: it can be scrolled sideways; the innermost boxes that stand out. */
export function overflow() {
  const { article, name, cutter, texts, lines } = globalThis.stress;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = (rect) => rect.width > 0 && rect.right > clientWidth + 1;
  const free = (node) => !cutter(node.parentElement, 'X');
  const boxes = [...article.querySelectorAll('*')].filter(
    (node) => free(node) && out(node.getBoundingClientRect()),
  );
  const inner = boxes.filter((node) => !boxes.some((other) => other !== node && node.contains(other)));
  const words = texts(article)
    .filter((text) => free(text.parentElement) && !cutter(text.parentElement, 'X') && lines(text).some(out))
    .map((text) => text.parentElement);
  const culprits = [...new Set([...words, ...inner])];
  return culprits.length
    ? culprits.map((node) => ({ kind: 'overflow', detail: name(node) }))
    : [{ kind: 'overflow', detail: 'page' }];
}

/** Runs in the page: text that stands on other text or on a picture, and text that its own box cuts off. */
export function overlap() {
  const { article, name, texts, lines, block, cutter } = globalThis.stress;
  const found = [];
  const items = [];
  for (const text of texts(article)) {
    const node = text.parentElement;
    const home = block(node);
    const cut = ['X', 'Y'].map((axis) => cutter(node, axis));
    for (const rect of lines(text)) {
      for (const [index, one] of cut.entries()) {
        if (!one || one.scrolls) continue;
        const box = one.box.getBoundingClientRect();
        const lost =
          index === 0
            ? Math.max(box.left - rect.left, rect.right - box.right)
            : Math.max(box.top - rect.top, rect.bottom - box.bottom);
        if (lost > 3) found.push({ kind: 'clipped', detail: name(node) });
      }
      // What a scrolling box has out of sight lies on nothing.
      if (!cut.some(Boolean)) items.push({ node, home, rect });
    }
  }
  for (const node of article.querySelectorAll('img, video, iframe, object, embed, canvas, hr')) {
    const rect = node.getBoundingClientRect();
    if (
      rect.width > 2 &&
      rect.height > 2 &&
      !cutter(node.parentElement, 'X') &&
      node.checkVisibility({ opacityProperty: true })
    )
      items.push({ node, home: node, rect });
  }
  items.sort((one, other) => one.rect.top - other.rect.top);
  for (const [index, { node, home, rect }] of items.entries()) {
    for (let next = index + 1; next < items.length && items[next].rect.top < rect.bottom; next++) {
      const other = items[next];
      if (other.home === home || home.contains(other.node) || other.home.contains(node)) continue;
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      // Lines of tight leading touch: a quarter of a line is a fault.
      if (across > 3 && down > 0.25 * Math.min(rect.height, other.rect.height))
        found.push({ kind: 'overlap', detail: `${name(node)} with ${name(other.node)}` });
    }
  }
  return found;
}

/** Runs in the page: text smaller than 12 px; raised and lowered figures are small by nature. */
export function smallText() {
  const { article, name, texts } = globalThis.stress;
  return texts(article)
    .filter(({ parentElement }) => !parentElement.closest('sup, sub, rt'))
    .filter(({ parentElement }) => parseFloat(getComputedStyle(parentElement).fontSize) < 12)
    .map(({ parentElement }) => ({ kind: 'small text', detail: name(parentElement) }));
}

/** Runs in the page: every word of the source is on the page and can be seen. */
export function lostText() {
  const { article, name, texts, lines } = globalThis.stress;
  const words = (nodes) => nodes.flatMap(({ data }) => data.trim().split(/\s+/));
  const count = (list) =>
    list.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map());
  const shown = texts(article);
  const there = count(words(shown));
  const missing = [...count(words(texts(globalThis.source)))].filter(
    ([word, times]) => (there.get(word) ?? 0) < times,
  );
  const found = missing.length
    ? [{ kind: 'lost text', detail: `${missing.length} words are not in the page` }]
    : [];
  for (const text of shown) {
    const node = text.parentElement;
    const seen =
      lines(text).length > 0 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!seen) found.push({ kind: 'lost text', detail: `${name(node)} is not seen` });
  }
  return found;
}
