// Writes what was measured: tables and the figures to reach into docs/performance.md, bars into docs/pictures.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inStyle } from '../scripts/tables.mjs';
import { bars } from './picture.mjs';
import { held } from './profile.mjs';
import { middle, ratio } from './statistics.mjs';
import { kinds } from './trace.mjs';

const two = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–');
const whole = (value) => (Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–');

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** Ratios of every page to the plain one. */
const ratios = (rounds, pages, measures) =>
  table(
    ['page', ...measures.map(([, title]) => title)],
    pages.map(({ name }) => [
      name,
      ...measures.map(([measure]) => two(ratio(rounds, name, 'plain', measure))),
    ]),
  );

const PAINTS = [
  ['fcp', 'first paint'],
  ['lcp', 'largest paint'],
  ['hero', 'lead picture'],
];
const COSTS = [
  ['task', 'main thread'],
  ['nodes', 'elements'],
  ['heap', 'memory'],
  ['bytes', 'bytes'],
];

/** Whether a ratio is at most its goal, within the noise of two equal pages. */
const verdict = (value, goal, noise) => {
  if (!Number.isFinite(value)) return 'not measured';
  return value <= goal
    ? 'reached'
    : value <= goal * (1 + noise)
      ? 'reached, within the noise'
      : '**not reached**';
};

function figures({ mobile, desktop, late, boxes, blocked, growth, mounts }) {
  const rows = [];
  const noise = (rounds, measure) => Math.abs(ratio(rounds, 'plain-again', 'plain', measure) - 1);
  const add = (what, value, goal, band = 0) =>
    rows.push([what, two(value), `≤ ${goal}`, verdict(value, goal, band)]);
  for (const [measure, title] of mobile ? PAINTS : []) {
    add(`${title}, slow phone`, ratio(mobile, 'loader', 'plain', measure), 1.03, noise(mobile, measure));
  }
  if (late)
    add(
      'lead picture, script 600 ms late',
      ratio(late, 'loader', 'plain', 'hero'),
      1.05,
      mobile ? noise(mobile, 'hero') : 0,
    );
  if (boxes) {
    add('movement of any box, script late, px', middle(boxes, 'loader', 'moved'), 0.5);
    add('movement of any box, script refused, px', middle(blocked, 'loader', 'moved'), 0.5);
    add('layout shift, script late', middle(boxes, 'loader', 'shift'), 0);
  }
  if (desktop) {
    const cpu = noise(desktop, 'task');
    add('main thread', ratio(desktop, 'loader', 'plain', 'task'), 1.05, cpu);
    add('main thread against Shoelace', ratio(desktop, 'loader', 'shoelace', 'task'), 0.6, cpu);
    add('elements in the document', ratio(desktop, 'loader', 'bare', 'nodes'), 1.1);
    add('memory', ratio(desktop, 'loader', 'plain', 'heap'), 1.05);
    const more = (name) => middle(mobile, name, 'longTasks') - middle(mobile, 'plain', 'longTasks');
    add(
      'tasks over 50 ms more than the plain page, slow phone',
      more('loader'),
      0,
      Math.abs(more('plain-again')),
    );
  }
  if (growth) {
    const against = (series, size) =>
      ratio(growth, `${series}-${size}-ours`, `${series}-${size}-plain`, 'task');
    const band = desktop ? noise(desktop, 'task') : 0;
    add('3,000 paragraphs, main thread', against('paragraphs', 3000), 1.03, band);
    add('600 related, main thread', against('related', 600), 0.55, band);
    add('10,000 comments, main thread', against('comments', 10_000), 0.15, band);
    add('100 articles, main thread', against('articles', 100), 0.2, band);
  }
  if (mounts) {
    add(
      '200 times in and out, main thread',
      ratio(mounts, 'one-file', 'plain', 'task'),
      1.1,
      desktop ? noise(desktop, 'task') : 0,
    );
    add('nodes kept after it', middle(mounts, 'one-file', 'keptNodes'), 0);
    add('listeners kept after it', middle(mounts, 'one-file', 'keptListeners'), 0);
  }
  return table(['what', 'measured', 'goal', 'verdict'], rows);
}

function growthTable(rounds, pages) {
  const rows = pages
    .filter(({ name }) => name.endsWith('-ours'))
    .map(({ series, size, name }) => {
      const base = name.replace(/ours$/, 'plain');
      return [
        `${whole(size)} ${series}`,
        two(ratio(rounds, name, base, 'task')),
        two(ratio(rounds, name, base, 'heap')),
        two(ratio(rounds, name, base, 'nodes')),
        two(ratio(rounds, name, base, 'scrolled')),
        ...['slowFrames', 'worstFrame'].flatMap((frames) => [
          whole(middle(rounds, name, frames)),
          whole(middle(rounds, base, frames)),
        ]),
      ];
    });
  const scrolled = ['main thread, scrolling', 'slow frames', 'plain', 'worst frame, ms', 'plain'];
  return table(['how many', 'main thread', 'memory', 'elements', ...scrolled], rows);
}

/** Where time or memory goes: each part as so many per cent of all that the plain page takes. */
function shares(rounds, parts) {
  const all = parts.reduce((sum, part) => sum + middle(rounds, 'plain', part), 0);
  const percent = (value) => ((100 * value) / all).toFixed(1);
  const rows = parts.map((part) => {
    const [plain, loader] = ['plain', 'loader'].map((name) => middle(rounds, name, part));
    return [part, percent(plain), percent(loader), percent(loader - plain)];
  });
  return table(['per cent of the plain page', 'plain', 'loader', 'more'], rows);
}

function sizes() {
  const weigh = (file) => whole(gzipSync(readFileSync(file), { level: 9 }).length);
  return table(
    ['file', 'gzip, bytes'],
    ['dist/cdn/news.js', 'dist/cdn/news.all.js', 'dist/news.css'].map((file) => [`\`${file}\``, weigh(file)]),
  );
}

/**
 * Prints the figures and, where wanted, writes the page.
 * @param {object} result - Rounds by part; a part that was not measured is absent.
 * @param {object} options
 */
export async function report(result, { pages, growth, rounds, write }) {
  const reached = figures(result);
  console.log(`\n${reached}\n`);
  if (result.profile) for (const parts of [kinds, held]) console.log(`${shares(result.profile, parts)}\n`);
  if (write) {
    const file = 'docs/performance.md';
    writeFileSync(file, await inStyle(file, page(result, { pages, growth, rounds, reached })));
    writeFileSync(
      'docs/pictures/performance.svg',
      bars(
        pages.map(({ name, says }) => ({
          label: says,
          ours: /^(no-script|loader|one-file)$/.test(name),
          values: {
            'largest paint, slow phone': ratio(result.mobile, name, 'plain', 'lcp'),
            'main thread': ratio(result.desktop, name, 'plain', 'task'),
            bytes: ratio(result.desktop, name, 'plain', 'bytes'),
          },
        })),
      ),
    );
  }
  const count = (pattern) => reached.match(pattern)?.length ?? 0;
  console.log(
    `bench: ${count(/\| reached/g)} figures reached, ${count(/\*\*not reached/g)} not${write ? '; docs/performance.md written' : ''}`,
  );
}

const page = (result, { pages, growth, rounds, reached }) => `# Performance

What an article costs with news-elements, against the same article made otherwise. Written by \`npm run bench\`; not by
hand.

![Bars: what each page costs, as a multiple of the plain page.](pictures/performance.svg)

Every number is the median over ${rounds} rounds of a page's value divided by the plain page's **in the same round**, so 1.00 is
as good as plain HTML. Pages are loaded in random order with a cold cache in Chromium ${result.version}. \`plain-again\` is the
plain page a second time: what it is away from 1.00 is noise.

| page | what it is |
| --- | --- |
${pages.map(({ name, says }) => `| ${name} | ${says} |`).join('\n')}

The plain page has the same words, the same boxes and our own stylesheet, with a \`<div>\` where we have a tag.

## Goals

${reached}

"Within the noise": over the goal by no more than two equal pages differ. "Elements" are counted against the words in
bare HTML, without even those \`<div>\`s. The plain page itself takes ${two(ratio(result.desktop, 'plain', 'shoelace', 'task'))} of Shoelace's main thread.

## What the script takes

Where the time of the main thread goes, from the browser's own trace (which costs every page a little), and what the memory
holds, from its snapshot of the heap; medians over ${result.profile.length} loads.

${shares(result.profile, kinds)}

${shares(result.profile, held)}

A plain page holds what the browser itself holds and nothing else, so whatever runs shows here: a class library alone (Lit's
ReactiveElement, its contexts and decorators) is more than a twentieth of it.

## On a slow phone

Processor four times slower, slow 4G (562 ms, 1.44 Mbit/s).

${ratios(result.mobile, pages, PAINTS)}

${table(
  ['page', 'tasks over 50 ms', 'blocking time, ms', 'on screen defined, ms'],
  pages.map(({ name }) => [
    name,
    whole(middle(result.mobile, name, 'longTasks')),
    whole(middle(result.mobile, name, 'blocking')),
    whole(middle(result.mobile, name, 'defined') || undefined),
  ]),
)}

## Without throttling

${ratios(result.desktop, pages, [...COSTS, ['script', 'script'], ['style', 'style'], ['layout', 'layout']])}

## When the script is late

The lead picture with scripts 600 ms late, and how far any box of the author moved when they came (1.5 s late), or never came.

${table(
  ['page', 'lead picture', 'moved, px', 'moved without script, px', 'layout shift'],
  Object.keys(result.late[0])
    .sort()
    .map((name) => [
      name,
      two(ratio(result.late, name, 'plain', 'hero')),
      two(middle(result.boxes, name, 'moved')),
      two(middle(result.blocked, name, 'moved')),
      two(middle(result.boxes, name, 'shift')),
    ]),
)}

## Growth

Each against a plain page of the same size, loaded and left alone. Then sixty jumps take it from top to end; "slow frames"
are those that took more than two.

${growthTable(result.growth, growth)}

Our comments stand in lists of 20, and the articles of our feed have \`content-visibility: auto\` and the tag of a comment form
without a form in it, as [comments.md](comments.md) and [markup.md](markup.md) recommend. The plain page has one list and
whole forms, and skips nothing that is far away.

## In and out, 200 times

${table(
  ['page', 'main thread', 'nodes kept', 'listeners kept', 'bytes kept each time'],
  ['plain', 'one-file'].map((name) => [
    name,
    two(ratio(result.mounts, name, 'plain', 'task')),
    whole(middle(result.mounts, name, 'keptNodes')),
    whole(middle(result.mounts, name, 'keptListeners')),
    whole(middle(result.mounts, name, 'keptBytes')),
  ]),
)}

## Sizes

${sizes()}
`;
