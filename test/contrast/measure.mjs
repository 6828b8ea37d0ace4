// Contrast as the browser paints it: computed colours of real elements in every state, on what lies under them.
import { existsSync, readFileSync } from 'node:fs';
import { html, inColumn } from '../drop-in/pages.mjs';
import { PARTS, TOKENS } from './roles.mjs';

export const THEMES = ['gazette', 'une', 'bourse', 'antenne', 'revue'];
export const SCHEMES = ['light', 'dark', 'sepia', 'contrast'];

/** What the article of the drop-in tests lacks: a form that was sent. */
const SENT = `<div class="error-summary" role="alert"><h3>Deux champs sont à revoir</h3><ul><li><a href="#email">Adresse électronique</a></li></ul></div>
  <p class="status" role="status">Merci, votre commentaire est en attente.</p><div class="fields">`;

/**
 * Every pair of one theme and scheme.
 * @param {Awaited<ReturnType<typeof import('../drop-in/pages.mjs').openBrowser>>} browser
 * @param {string} theme
 * @param {string} scheme
 * @returns {Promise<{pair: string, ratio: number, need: number}[]>} A part that is not on the page has the ratio 0.
 */
export async function pairs(browser, theme, scheme) {
  const preset = `dist/themes/${theme}.css`;
  const page = await browser.show(
    html({
      after: existsSync(preset) ? readFileSync(preset, 'utf8') : '',
      place: (article) =>
        inColumn(1200)(
          article
            .replace('<news-article', `<news-article theme="${theme}" scheme="${scheme}"`)
            .replace('<div class="fields">', SENT),
        ),
    }),
  );
  await page.evaluate(install);
  const tokens = await page.evaluate(ofTokens, TOKENS);
  const rest = await page.evaluate(
    ofParts,
    PARTS.filter(([, { state }]) => !state),
  );
  const states = [];
  for (const part of PARTS.filter(([, { state }]) => state)) {
    const undo = await force(page, part[1]);
    states.push(...(await page.evaluate(ofParts, [part])));
    await undo();
  }
  return [...tokens, ...rest, ...states, ...(await page.evaluate(ofEveryText))];
}

/** Puts the first element that matches into a state; the answer takes it out again. */
async function force(page, { selector, state }) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: `news-article ${selector}`,
  });
  if (!nodeId) return () => session.detach();
  const forced = state === 'focus-visible' ? ['focus', 'focus-visible'] : [state];
  await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: forced });
  return () => session.detach();
}

/** Runs in the page: the tools of the three below. */
function install() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (above, below) => {
    const alpha = above[3];
    return [0, 1, 2].map((index) => above[index] * alpha + below[index] * (1 - alpha)).concat(1);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const upwards = (node) => (node ? [node, ...upwards(node.parentElement)] : []);
  globalThis.contrast = {
    rgba,
    /** The opaque colour under what a node paints. */
    ground: (node) =>
      upwards(node).reduceRight(
        (below, one) => over(rgba(getComputedStyle(one).backgroundColor), below),
        [255, 255, 255, 1],
      ),
    opacity: (node) => upwards(node).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1),
    /** WCAG's ratio, cut to two places so that 4.499 does not pass for 4.5. */
    ratio(colour, below, alpha = 1) {
      const seen = over([...colour.slice(0, 3), colour[3] * alpha], below);
      const [bright, dark] = [luminance(seen), luminance(below)].sort((one, other) => other - one);
      return Math.floor(((bright + 0.05) / (dark + 0.05)) * 100) / 100;
    },
  };
}

/** Runs in the page: roles as the private tokens give them. */
function ofTokens(tokens) {
  const { rgba, ratio } = globalThis.contrast;
  const probe = document.querySelector('news-article > article').appendChild(document.createElement('i'));
  const colour = (name) => {
    probe.style.color = `var(--_news-${name})`;
    return rgba(getComputedStyle(probe).color);
  };
  const found = tokens.map(([role, ground, need]) => ({
    pair: `--news-color-${role} on ${ground}`,
    ratio: ratio(colour(role), colour(ground)),
    need,
  }));
  probe.remove();
  return found;
}

/** Runs in the page: parts as they are painted. */
function ofParts(parts) {
  const { rgba, ground, opacity, ratio } = globalThis.contrast;
  return parts.map(([pair, { selector, pseudo, property, need }]) => {
    const node = document.querySelector(`news-article ${selector}`);
    if (!node) return { pair, ratio: 0, need };
    const style = getComputedStyle(node, pseudo);
    // A border or a ring is seen against what surrounds the element, and text against the element's own ground.
    const below = ground(/border|outline/.test(property) ? node.parentElement : node);
    return { pair, ratio: ratio(rgba(style.getPropertyValue(property)), below, opacity(node)), need };
  });
}

/** Runs in the page: no text at all below 4.5, whatever it is; one line for the weakest. */
function ofEveryText() {
  const { rgba, ground, opacity, ratio } = globalThis.contrast;
  const walker = document.createTreeWalker(document.querySelector('news-article'), NodeFilter.SHOW_TEXT);
  let weakest = { pair: 'weakest of all text', ratio: 21, need: 4.5 };
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.checkVisibility()) continue;
    const found = ratio(rgba(getComputedStyle(node).color), ground(node), opacity(node));
    if (found < weakest.ratio)
      weakest = {
        pair: `weakest of all text: ${node.localName}${[...node.classList].map((name) => `.${name}`).join('')} in ${node.parentElement.localName}`,
        ratio: found,
        need: 4.5,
      };
  }
  return [weakest];
}
