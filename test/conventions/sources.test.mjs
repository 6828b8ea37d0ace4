// What no source file may hold.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { modules } from '../support/sources.mjs';

/** The one door through which foreign HTML comes in. */
const DOOR = 'comments/sanitise.ts';

const all = modules('src');
const holding = (pattern, allowed = []) =>
  all.filter(({ path, text }) => !allowed.includes(path) && pattern.test(text)).map(({ path }) => path);

test('no markup from strings but through the sanitiser', () => {
  const sinks =
    /\.(innerHTML|outerHTML|srcdoc)\s*=|insertAdjacentHTML|document\.write|unsafeHTML|createContextualFragment|setHTMLUnsafe/;
  assert.deepEqual(holding(sinks, [DOOR]), []);
});

test('no inline style, and none that a strict policy would refuse', () => {
  assert.deepEqual(holding(/styleMap|setAttribute\('style'|\.cssText|style=["']/), []);
});

test('no escape hatch from the type checker', () => {
  assert.deepEqual(holding(/@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>/), []);
});

test('small files', () => {
  const long = all.filter(({ text }) => text.split('\n').length > 300);
  assert.deepEqual(
    long.map(({ path }) => path),
    [],
  );
});

test('the examples are HTML and files, nothing inline that a strict policy would refuse', () => {
  const wrong = readdirSync('examples', { recursive: true })
    .filter((file) => file.endsWith('.html'))
    .filter((file) =>
      /\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+=/.test(readFileSync(`examples/${file}`, 'utf8')),
    );
  assert.deepEqual(wrong, []);
});
