// A story on a sheet of paper, on the screen.
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './paper.css';

/** What a condition becomes while the screen stands for paper. */
const HELD: Readonly<Record<string, string>> = { print: 'all', 'not print': 'not all' };

/**
 * Makes the print rules of the page's stylesheets hold on the screen, in their own place in the cascade, and those for
 * the screen not: only the conditions `print` and `not print` are changed.
 * @returns Gives the conditions back.
 */
function holdPrintRules(): () => void {
  const changed = [...document.styleSheets].flatMap((sheet) => mediaIn(sheet.cssRules));
  const written = changed.map((media) => media.mediaText);
  for (const media of changed) media.mediaText = HELD[media.mediaText] ?? media.mediaText;
  return () => {
    for (const [index, media] of changed.entries()) media.mediaText = written[index] ?? '';
  };
}

function mediaIn(rules: CSSRuleList): MediaList[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText in HELD) return [rule.media];
    return rule instanceof CSSGroupingRule ? mediaIn(rule.cssRules) : [];
  });
}

/**
 * What makes a story one on paper; to be spread into it. The rules are the page's, so such a story has the tag
 * `!autodocs`: on a docs page it would put the other stories on paper too.
 */
export const onPaper = {
  beforeEach: holdPrintRules,
  decorators: [
    (story) => html`
      <div class="paper-desk">
        <p class="paper-note">
          The print rules, held on the screen at the width of an A4 page. Page breaks are not shown: for
          those, open this story in a tab of its own and print it.
        </p>
        <div class="paper">${story()}</div>
      </div>
    `,
  ],
} satisfies Pick<StoryObj, 'beforeEach' | 'decorators'>;
