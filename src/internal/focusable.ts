/** What can take the focus, by keyboard, pointer or script. */
export const FOCUSABLE =
  ':any-link, button, input:not([type="hidden" i]), select, textarea, summary, iframe, object, embed, ' +
  ':is(audio, video)[controls], [tabindex], [contenteditable]:not([contenteditable="false" i])';
