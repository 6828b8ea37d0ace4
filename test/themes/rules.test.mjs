import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { specificity, subject, types } from './specificity.mjs';
import { PRESETS, parts, sheet } from './stylesheet.mjs';

const CONTROLS = ['button', 'input', 'textarea', 'select'];
const PHYSICAL =
  /^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left).*|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy])$/;
/** Logical overflow has no support in Chromium; the axis it names is the same in every language we set. */
const ALLOWED = new Set(['overflow-x']);

const parse = (text) => {
  let found;
  transform({
    filename: 'x.css',
    code: Buffer.from(`${text}{color:red}`),
    visitor: { Selector: (selector) => void (found ??= selector) },
  });
  return found;
};
const gzip = (name) => gzipSync(sheet(name), { level: 9 }).length;

test('the calculator knows the specification’s examples', () => {
  assert.deepEqual(specificity(parse('ul ol+li')), [0, 0, 3]);
  assert.deepEqual(specificity(parse('h1 + *[rel=up]')), [0, 1, 1]);
  assert.deepEqual(specificity(parse('#s12:not(foo)')), [1, 0, 1]);
  assert.deepEqual(specificity(parse(':is(em, #foo) a:where(.x):hover::before')), [1, 1, 2]);
  assert.deepEqual(types(subject(parse('a > :is(news-x b, input)'))), ['b', 'input']);
});

for (const name of ['news', ...PRESETS]) {
  const { selectors, declarations } = parts(name);

  test(`${name}: rules yield to a publisher's class and stand above a reset`, () => {
    assert.ok(selectors.length > 0);
    for (const selector of selectors) {
      const [ids, classes, elements] = specificity(selector);
      const names = types(subject(selector));
      const told = JSON.stringify(selector);
      assert.equal(ids, 0, `an id: ${told}`);
      // A control may count one more, and so may a part: it is ours, and :where() may not follow ::part().
      const more =
        names.some((type) => CONTROLS.includes(type)) ||
        subject(selector).some(({ kind }) => kind === 'part');
      assert.ok(classes <= (more ? 1 : 0), `too strong: ${told}`);
      const ours = names.length > 0 && names.every((type) => type.startsWith('news-'));
      assert.ok(elements >= (ours ? 1 : 2), `too weak: ${told}`);
    }
  });

  test(`${name}: nothing is !important`, () => assert.doesNotMatch(sheet(name), /!important/));

  test(`${name}: public tokens are read, private ones are named as such`, () => {
    for (const { property, value } of declarations) {
      if (property === 'custom' && value.name.startsWith('--')) assert.match(value.name, /^--_n(?:ews-|\d)/);
    }
    for (const [, registered] of sheet(name).matchAll(/@property (\S+?)\{/g))
      assert.match(registered, /^--_news-/);
  });

  test(`${name}: lengths and sides are logical`, () => {
    for (const { property, value } of declarations) {
      const id = property === 'unparsed' ? value.propertyId.property : property;
      assert.ok(!PHYSICAL.test(id) || ALLOWED.has(id), `physical: ${id}`);
      if (['margin', 'padding', 'inset', 'border-width'].includes(id) && value.left !== undefined) {
        assert.deepEqual(value.left, value.right, `${id} with a left and a right: ${JSON.stringify(value)}`);
      }
    }
    assert.doesNotMatch(sheet(name), /(?:text-align|float|clear):(?:left|right)/);
  });

  test(`${name}: one language in each :lang()`, () => {
    assert.doesNotMatch(sheet(name), /:lang\([^)]*,/);
  });

  test(`${name}: no declaration runs into a nested rule`, () => {
    // The minifier leaves out the semicolon where declarations follow a nested rule: then both are lost.
    assert.doesNotMatch(sheet(name), /[^;{},\s(]&/);
  });
}

// A definition that comes would have the browser style every element of ours anew, and all links and spans in it.
for (const name of ['news', ...PRESETS]) {
  test(`${name}: no rule asks whether an element is defined`, () =>
    assert.equal(sheet(name).includes(':defined'), false));
}

test('news.css weighs 10 kB at most', () => assert.ok(gzip('news') <= 10_000, `${gzip('news')} bytes`));

for (const name of PRESETS) {
  test(`${name}.css weighs 1.5 kB at most`, () => assert.ok(gzip(name) <= 1500, `${gzip(name)} bytes`));
}
