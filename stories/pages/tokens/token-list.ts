import { html, type TemplateResult } from 'lit';
import tokens from '../../../tokens.json';

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

function written({ $value, light, dark }: Entry): string {
  if (light && dark) return `${light.$value.hex} ${dark.$value.hex}`;
  if (Array.isArray($value)) return $value.join(', ');
  if (typeof $value === 'object' && $value) {
    const { value, unit } = $value as { readonly value: number; readonly unit: string };
    return `${value}${unit}`;
  }
  const text = String($value);
  return text.includes('--_news-') ? 'by language' : text;
}

const value = (theme: (typeof THEMES)[number], group: string, key: string): TemplateResult => {
  const own = groupsOf(theme)[group]?.[key];
  return own ? html`<td><code>${written(own)}</code></td>` : html`<td class="token-as">as gazette</td>`;
};

const section = ([group, entries]: readonly [string, Group]): TemplateResult => html`
  <h2>${group}</h2>
  <div class="token-group" tabindex="0" role="region" aria-label="Tokens: ${group}">
    <table>
      <thead>
        <tr>
          <th scope="col">Property</th>
          ${THEMES.map((theme) => html`<th scope="col">${theme}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${members(entries).map(
          ([key, { $description }]) =>
            html`<tr>
              <th scope="row">
                <code>--news-${key === '$root' ? group : `${group}-${key}`}</code>${$description}
              </th>
              ${THEMES.map((theme) => value(theme, group, key))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** Every token of tokens.json in tables, a table to a group. */
export const tokenList = (): TemplateResult => html`
  <main class="token-list">
    <h1>Tokens</h1>
    <p>${tokens.$description}</p>
    ${Object.entries(groupsOf('gazette'))
      .filter(([name]) => !name.startsWith('$'))
      .map(section)}
  </main>
`;
