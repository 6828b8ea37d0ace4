/** Payloads of a hostile comment service; see the module. */
export function hostilePayloads(seed?: number): {
  readonly bodies: readonly string[];
  readonly names: readonly string[];
  readonly links: readonly string[];
};
