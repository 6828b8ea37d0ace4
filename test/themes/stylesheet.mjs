// The stylesheets as they are shipped, and their rules as a list that tests can ask.
import { fileURLToPath } from 'node:url';
import { transform, Features } from 'lightningcss';
import { buildStylesheet } from '../../scripts/stylesheets.mjs';

const folder = new URL('../../src/themes/', import.meta.url);

/** Names of the presets. */
export const PRESETS = ['gazette', 'une', 'bourse', 'antenne', 'revue'];

/**
 * @param {string} name - `news`, or a preset.
 * @returns {string} The sheet, bundled and minified as in the build.
 */
export function sheet(name) {
  return buildStylesheet(fileURLToPath(new URL(`${name}.css`, folder)));
}

/**
 * @param {string} name - `news`, or a preset.
 * @returns {{selectors: object[][], declarations: object[]}} Every selector and every declaration, nesting resolved.
 */
export function parts(name) {
  const flat = transform({ filename: name, code: Buffer.from(sheet(name)), include: Features.Nesting }).code;
  const selectors = [];
  const declarations = [];
  transform({
    filename: name,
    code: flat,
    visitor: {
      Rule: {
        style({ value }) {
          selectors.push(...value.selectors);
          declarations.push(...value.declarations.declarations, ...value.declarations.importantDeclarations);
        },
      },
    },
  });
  return { selectors, declarations };
}
