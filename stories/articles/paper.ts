/**
 * Makes the print rules of the page's stylesheets hold on the screen, in their own place in the cascade: only the
 * condition `print` is changed, to `all`.
 * @returns Gives the condition back.
 */
export function holdPrintRules(): () => void {
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
