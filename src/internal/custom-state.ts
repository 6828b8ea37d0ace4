/**
 * Sets or takes away a custom state, for `:state()` in stylesheets.
 * @param internals - Of the element that has the state.
 * @param name - An identifier.
 * @param on - Whether it holds.
 */
export function setState(internals: ElementInternals, name: string, on = true): void {
  // Where the browser has no custom states, or only an older spelling of them, the element does without.
  try {
    if (on) internals.states.add(name);
    else internals.states.delete(name);
  } catch {
    return;
  }
}
