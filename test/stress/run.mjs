// One body through every check at every width; and which findings are the source's own.
import { readFileSync } from 'node:fs';
import { install, lostText, overflow, overlap, smallText } from './checks.mjs';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const KNOWN = JSON.parse(readFileSync(new URL('known.json', import.meta.url), 'utf8'));

/** A small phone, a tablet, a desk. */
export const WIDTHS = [320, 820, 1440];

/**
 * Everything wrong with one body.
 * @param {Awaited<ReturnType<typeof import('./page.mjs').openBrowser>>} browser
 * @param {{file: string, title: string, html: string}} body
 * @returns {Promise<{file: string, kind: string, detail: string, widths: number[], reason?: string}[]>} One for each fault
 *   and element; `reason` where known.json says that the source causes it.
 */
export async function stress(browser, body) {
  const before = await violations(await browser.show(body, { ours: false }));
  const page = await browser.show(body);
  await page.evaluate(install);
  const found = new Map();
  const add = ({ kind, detail }, width) => {
    const key = `${kind}: ${detail}`;
    if (!found.has(key)) found.set(key, { file: body.file, kind, detail, widths: [] });
    const { widths } = found.get(key);
    if (width && !widths.includes(width)) widths.push(width);
  };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const check of [overflow, overlap, smallText, lostText])
      for (const one of await page.evaluate(check)) add(one, width);
  }
  // What axe finds in the body without us is the source's; what it finds only with us is ours.
  for (const [key, detail] of await violations(page)) if (!before.has(key)) add({ kind: 'axe', detail });
  for (const fault of page.faults) add({ kind: 'console', detail: fault });
  return [...found.values()].map((finding) => ({ ...finding, reason: reasonFor(finding) }));
}

/**
 * What axe finds. The key is the rule and the element's own name and words, since we may give it an id; what is printed
 * has no words of the source.
 * @returns {Promise<Map<string, string>>}
 */
async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const result = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      iframes: false,
      elementRef: true,
    });
    const name = (node) => `${node.parentElement?.localName} > ${node.localName}`;
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ element }) => [
        `${id} ${name(element)} ${element.getAttribute('src')} ${element.textContent}`,
        `${id}: ${name(element)}`,
      ]),
    );
  });
  return new Map(found);
}

/** Why a finding is the source's, by the first entry of known.json that fits; `*` in a pattern stands for anything. */
function reasonFor({ file, kind, detail }) {
  const fits = (pattern, text) =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('[^]*')}$`,
    ).test(text);
  return KNOWN.find(
    (entry) => fits(entry.file, file) && entry.kind === kind && fits(entry.detail ?? '*', detail),
  )?.reason;
}
