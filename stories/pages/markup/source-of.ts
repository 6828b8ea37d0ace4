import type { TemplateResult } from 'lit';

/**
 * The HTML of a template that has no expressions, with the indent of its first line taken away: what is shown is what
 * was written.
 * @param template - The template.
 * @throws Error if the template has expressions: its source would not be what an author writes.
 */
export function sourceOf({ strings }: TemplateResult): string {
  if (strings.length > 1) throw new Error('A template whose source is shown has no expressions.');
  const lines = (strings[0] ?? '').replace(/^\s*\n|\s+$/g, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join('\n');
}
