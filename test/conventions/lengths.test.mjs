// The lengths that the script registers for a sheet in a shadow root are those that the sheet registers itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

test('script and stylesheet register the same private lengths', () => {
  const sheet = readFileSync('src/themes/tokens.css', 'utf8');
  const script = readFileSync('src/internal/registered-lengths.ts', 'utf8');
  const inSheet = [...sheet.matchAll(/@property --_news-([\w-]+)\s*\{\s*syntax:\s*"<length>"/g)].map(
    ([, name]) => name,
  );
  const inScript = script.match(/LENGTHS =\s*'([^']+)'/)[1].split(' ');
  assert.ok(inSheet.length > 10);
  assert.deepEqual(inScript.sort(), inSheet.sort());
});
