// What is asked of an article beside any sheet of other people: that it looks as it does alone.
import assert from 'node:assert/strict';
import { differences, measureBeside } from './measure.mjs';

/**
 * Fails where another sheet changes an article, or leaves one of its controls too small or cut off.
 * @param {Awaited<ReturnType<typeof import('./pages.mjs').openBrowser>>} browser
 * @param {string} css - The other sheet.
 * @param {'before' | 'after'} order - Where it stands beside ours.
 * @param {RegExp[]} [decided] - Differences that docs/decisions/drop-in.md allows.
 */
export async function changesNothing(browser, css, order, decided = []) {
  const { bare, other } = await measureBeside(browser, css, order);
  const undecided = differences(bare, other).filter((line) => !decided.some((pattern) => pattern.test(line)));
  assert.deepEqual(undecided, []);
  const figures = decided.length ? ['field', 'button', 'article'] : [];
  assert.deepEqual(rounded(other.figures, figures), rounded(bare.figures, figures));
  for (const [control, { width, height, hidden }] of Object.entries(other.controls)) {
    assert.ok(width >= 24 && height >= 24, `${control}: ${width} x ${height}`);
    assert.ok(hidden <= 1, `${control}: ${hidden} px of its words are cut off`);
  }
}

/** Figures to the pixel, without those that are decided. */
const rounded = (figures, decided) =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([name]) => !decided.includes(name))
      .map(([name, value]) => [name, typeof value === 'number' ? Math.round(value) : value]),
  );
