import { html, type TemplateResult } from 'lit';
import tokens from 'news-elements/tokens.json';

const THEMES = ['gazette', 'une', 'bourse', 'antenne', 'revue'] as const;

/** A token, or a colour's pair of tokens, as tokens.json writes them. */
interface Entry {
  readonly $value?: unknown;
  readonly $description?: string;
  readonly light?: { readonly $value: { readonly hex: string } };
  readonly dark?: { readonly $value: { readonly hex: string } };
}
type Group = Readonly<Record<string, Entry>>;

const groupsOf = (theme: (typeof THEMES)[number]): Readonly<Record<string, Group>> =>
  tokens[theme] as unknown as Readonly<Record<string, Group>>;

/** The members of a group that are tokens: `$root` is the group's own value, other names with `$` are about the group. */
const members = (group: Group): readonly (readonly [string, Entry])[] =>
  Object.entries(group).filter(([key]) => key === '$root' || !key.startsWith('$'));

/** A colour to look at; an attribute of SVG, for a story's page needs no inline style. */
const swatch = ({ $value: { hex } }: { readonly $value: { readonly hex: string } }): TemplateResult =>
  html`<code
    ><svg class="token-swatch" viewBox="0 0 28 18" aria-hidden="true">
      <rect width="28" height="18" fill=${hex} /></svg
    >${hex}</code
  >`;

function written({ $value, light, dark }: Entry): TemplateResult {
  if (light && dark) return html`<span class="token-colour">${swatch(light)}${swatch(dark)}</span>`;
  if (Array.isArray($value)) return html`<code>${$value.join(', ')}</code>`;
  if (typeof $value === 'object' && $value) {
    const { value, unit } = $value as { readonly value: number; readonly unit: string };
    return html`<code>${value}${unit}</code>`;
  }
  const text = String($value);
  return html`<code>${text.includes('--_news-') ? 'by language' : text}</code>`;
}

const value = (theme: (typeof THEMES)[number], group: string, key: string): TemplateResult => {
  const own = groupsOf(theme)[group]?.[key];
  return own ? html`<td>${written(own)}</td>` : html`<td class="token-as">as gazette</td>`;
};

/** A designer's three questions; what tokens.json adds later is about space or shape. */
const SECTIONS: readonly (readonly [title: string, groups: RegExp])[] = [
  ['Colours, light and dark', /^color$/],
  ['Type', /^(font|weight|stretch|tracking|numerals|label|quote|style|size|measure|leading)$/],
  [
    'Space and shape',
    /^(?!(color|font|weight|stretch|tracking|numerals|label|quote|style|size|measure|leading)$)/,
  ],
];

const rows = ([group, entries]: readonly [string, Group]): TemplateResult[] =>
  members(entries).map(
    ([key, { $description }]) =>
      html`<tr>
        <th scope="row"><code>--news-${key === '$root' ? group : `${group}-${key}`}</code>${$description}</th>
        ${THEMES.map((theme) => value(theme, group, key))}
      </tr>`,
  );

const section = ([title, groups]: (typeof SECTIONS)[number]): TemplateResult => html`
  <h2>${title}</h2>
  <div class="token-group" tabindex="0" role="region" aria-label="Tokens: ${title}">
    <table>
      <thead>
        <tr>
          <th scope="col">Property</th>
          ${THEMES.map((theme) => html`<th scope="col">${theme}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Object.entries(groupsOf('gazette'))
          .filter(([name]) => groups.test(name) && !name.startsWith('$'))
          .map(rows)}
      </tbody>
    </table>
  </div>
`;

/** Every token of tokens.json, in three tables. */
export const tokenList = (): TemplateResult => html`
  <main class="token-list">
    <h1>Tokens</h1>
    <p>${tokens.$description}</p>
    ${SECTIONS.map(section)}
  </main>
`;
