// Medians of ratios: a page against another of the same round, so that a slow minute of the machine hits both.

/** @param {readonly number[]} values */
export function median(values) {
  if (!values.length) return NaN;
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {readonly Record<string, Record<string, number>>[]} rounds - Measures by page, by round.
 * @param {string} page
 * @param {string} base
 * @param {string} measure
 */
export const ratio = (rounds, page, base, measure) =>
  median(
    rounds
      .filter((round) => round[base]?.[measure] && round[page])
      .map((round) => round[page][measure] / round[base][measure]),
  );

/** The median of one measure of one page. */
export const middle = (rounds, page, measure) =>
  median(rounds.filter((round) => round[page]).map((round) => round[page][measure]));

/** The list in random order. */
export function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}
