// Colours as a browser resolves them: light-dark(), a preset and a publisher's value are all settled by then.
import tokens from 'news-elements/tokens.json';

/** A colour's name in tokens.json: each is read from `--news-color-<role>`. */
export type Role = Exclude<keyof typeof tokens.gazette.color, '$type'>;
export const ROLES = Object.keys(tokens.gazette.color).filter((key) => key !== '$type') as readonly Role[];
export type Palette = Readonly<Record<Role, string>>;

/** Ink on paper, and the contrast that WCAG 2.2 asks of it: 4.5 for text (1.4.3), 3 for edges and focus (1.4.11). */
export interface Pair {
  readonly ink: Role;
  readonly paper: Role;
  readonly least: 4.5 | 3;
}

const text = (ink: Role, paper: Role): Pair => ({ ink, paper, least: 4.5 });
const edge = (ink: Role, paper: Role): Pair => ({ ink, paper, least: 3 });

/** Every pair that the stylesheets put on each other. */
export const PAIRS: readonly Pair[] = [
  text('text', 'bg'),
  text('text', 'surface'),
  text('heading', 'bg'),
  text('heading', 'surface'),
  text('muted', 'bg'),
  text('muted', 'surface'),
  text('accent', 'bg'),
  text('accent', 'surface'),
  text('on-accent', 'accent'),
  text('link', 'bg'),
  text('link', 'surface'),
  text('error', 'bg'),
  text('success', 'bg'),
  text('text', 'mark'),
  edge('field', 'bg'),
  edge('focus', 'bg'),
  edge('rule-strong', 'bg'),
];

const pencil = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/**
 * A colour as six hexadecimal digits.
 * @param colour - Any colour that CSS can write, without `var()`.
 */
export function hexOf(colour: string): string {
  pencil.fillStyle = '#000';
  pencil.fillStyle = colour;
  pencil.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colours of an article, read from the element itself.
 * @param article - A `<news-article>` that is in the page.
 */
export function paletteOf(article: HTMLElement): Palette {
  const probe = document.createElement('div');
  probe.hidden = true;
  article.append(probe);
  const read = ROLES.map((role) => {
    probe.style.color = `var(--_news-${role})`;
    return [role, hexOf(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  return Object.fromEntries(read) as Palette;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
 * @param one - Six hexadecimal digits after `#`.
 * @param other - The same.
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A ratio in two decimals, cut rather than rounded: 4.499 must not look like a pass. */
export const inWords = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
