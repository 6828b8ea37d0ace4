// A story on a sheet of paper, on the screen.
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './paper.css';

/**
 * Makes the print rules of the page's stylesheets hold on the screen, in their own place in the cascade: only the
 * condition `print` is changed, to `all`.
 * @returns Gives the condition back.
 */
function holdPrintRules(): () => void {
  const held = [...document.styleSheets].flatMap((sheet) => printMedia(sheet.cssRules));
  for (const media of held) media.mediaText = 'all';
  return () => {
    for (const media of held) media.mediaText = 'print';
  };
}

function printMedia(rules: CSSRuleList): MediaList[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') return [rule.media];
    return rule instanceof CSSGroupingRule ? printMedia(rule.cssRules) : [];
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
