/** What a reader can reach by keyboard or pointer: such content must never be hidden from assistive technology. */
export const FOCUSABLE =
  ':is(a, area)[href], button, input:not([type="hidden" i]), select, textarea, summary, iframe, object, embed, ' +
  ':is(audio, video)[controls], [tabindex], [contenteditable]:not([contenteditable="false" i])';
