/**
 * Empties a box so that the reader can take it back with Ctrl+Z or Cmd+Z. The browser tells of it by an `input` event.
 * @param box - The box.
 */
export function clearUndoably(box: HTMLTextAreaElement): void {
  box.focus();
  box.select();
  // Deprecated, and the only way that keeps the browser's own history of the box.
  if (box.value && !document.execCommand('delete')) {
    box.value = '';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
