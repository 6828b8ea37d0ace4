const add = (a, b) => a.map((n, i) => n + b[i]);
const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
const highest = (selectors) => selectors.map(specificity).sort(compare).at(-1) ?? [0, 0, 0];

const LEGACY = new Set(['before', 'after', 'first-line', 'first-letter']);

function weigh(component) {
  switch (component.type) {
    case 'id':
      return [1, 0, 0];
    case 'class':
    case 'attribute':
      return [0, 1, 0];
    case 'type':
    case 'pseudo-element':
      return [0, 0, 1];
    case 'pseudo-class':
      if (component.kind === 'where') return [0, 0, 0];
      if (['is', 'not', 'has', 'any'].includes(component.kind)) return highest(component.selectors);
      return LEGACY.has(component.kind) ? [0, 0, 1] : [0, 1, 0];
    default:
      return [0, 0, 0];
  }
}

/**
 * Specificity of a selector, after Selectors Level 4, section 17.
 * @param {object[]} selector - Components, as Lightning CSS parses them.
 * @returns {[number, number, number]} Ids; classes, attributes and pseudo-classes; types and pseudo-elements.
 */
export function specificity(selector) {
  return selector.map(weigh).reduce(add, [0, 0, 0]);
}

/**
 * What a selector selects: its last compound.
 * @param {object[]} selector - Components, as Lightning CSS parses them.
 * @returns {object[]} The components after the last combinator.
 */
export function subject(selector) {
  return selector.slice(selector.findLastIndex(({ type }) => type === 'combinator') + 1);
}

/**
 * Type names that a compound may stand for.
 * @param {object[]} compound - Components without a combinator.
 * @returns {string[]} Its types, those inside `:is()` too.
 */
export function types(compound) {
  return compound.flatMap((component) => {
    if (component.type === 'type') return [component.name];
    if (component.kind === 'is') return component.selectors.flatMap((selector) => types(subject(selector)));
    return [];
  });
}
