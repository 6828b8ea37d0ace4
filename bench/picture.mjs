// Bars, one group for each page, as a picture that reads on light and dark grounds.
const WIDTH = 760;
const LEFT = 290;
const BAR = 12;
const COLOURS = { ours: '#9b2226', other: '#8a8f98' };
const MOST = 3;

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/**
 * @param {readonly {label: string, ours: boolean, values: Record<string, number>}[]} rows
 * @returns {string} SVG.
 */
export function bars(rows) {
  const measures = Object.keys(rows[0].values);
  const scale = (value) => (Math.min(value, MOST) / MOST) * (WIDTH - LEFT - 60);
  const parts = [];
  let y = 20;
  for (const measure of measures) {
    parts.push(`<text x="0" y="${y}" font-weight="700">${escape(measure)}, plain page = 1</text>`);
    y += 12;
    for (const { label, ours, values } of rows) {
      const value = values[measure];
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 10}" text-anchor="end">${escape(label.replaceAll('`', ''))}</text>`,
        `<rect x="${LEFT}" y="${y}" width="${scale(value).toFixed(1)}" height="${BAR}" fill="${ours ? COLOURS.ours : COLOURS.other}"/>`,
        `<text x="${LEFT + scale(value) + 6}" y="${y + 10}">${value.toFixed(2)}${value > MOST ? ' →' : ''}</text>`,
      );
      y += BAR + 8;
    }
    y += 24;
  }
  const one = LEFT + scale(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="11" role="img">
<rect width="100%" height="100%" fill="#fff"/>
<line x1="${one}" x2="${one}" y1="0" y2="${y - 24}" stroke="#c9ccd1" stroke-dasharray="3 3"/>
${parts.join('\n')}
</svg>
`;
}
