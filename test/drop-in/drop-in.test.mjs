// An article on a page with other people's sheets looks as it does alone: every box, every property, every figure.
import { after, before, test } from 'node:test';
import { changesNothing } from './changes-nothing.mjs';
import { openBrowser } from './pages.mjs';
import { foreignSheets } from './sheets.mjs';

/** Differences that are decided: see docs/decisions/drop-in.md. */
const DECIDED = {
  // Pico styles controls, summaries and abbreviations by attributes and :not(), which count more than element names.
  Pico: [
    /^(div|div\.half|div\.check) > (input|select|textarea)\b/,
    /^details > summary/,
    /^p > abbr/,
    // Three names (aside li a); in a heading of its own a link is as wide as its line either way.
    /^h3 > a (display|box)/,
    // As a block it has the height that makes it large enough to hit, and its card as much more.
    /^(article > h3|li > article|ul > li|aside > ul|news-related > aside|news-article\.story > news-related) box/,
    // nav ol:first-of-type stands 10 px to the side.
    /^nav > ol box/,
    /^(details > p|form > p\.notice) box/,
    // What holds a summary or a control is as much taller.
    /^(news-article\.story|news-article\.story > (article|news-comments)|article > details|news-comments > section) box/,
    /^(section > news-comment-form|news-comment-form > form|form > div\.fields|div\.fields > div[\w.]*) box/,
  ],
};

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

for (const { name, css, orders } of foreignSheets()) {
  for (const order of orders) {
    test(`${name}, ${order} ours, changes nothing`, () => changesNothing(browser, css, order, DECIDED[name]));
  }
}
