import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';

let policy: TrustedTypePolicy | null | undefined;

/**
 * The policy `news-elements`, made once for the whole package. It passes HTML as it stands, so it is handed to the
 * sanitiser and to nothing else.
 * @returns Null where the browser has no Trusted Types, or the page's Content-Security-Policy does not allow the name
 * (a second copy of this package without `'allow-duplicates'`).
 */
export function newsPolicy(): TrustedTypePolicy | null {
  if (policy !== undefined) return policy;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  try {
    policy =
      trustedTypes?.createPolicy('news-elements', {
        createHTML: (html) => html,
        createScript: (data) => data,
        // The sanitiser asks for it; nothing here loads a script by address.
        createScriptURL: () => {
          throw new TypeError('No script may be loaded here.');
        },
      }) ?? null;
  } catch {
    policy = null;
  }
  return policy;
}

/**
 * Data (JSON) as the text of a `<script>`: under a policy that requires Trusted Types a plain string is refused there.
 * @param json - Text of a script whose `type` is not one that runs.
 * @returns What to assign to `script.text`.
 */
export const trustedData = (json: string): string => (newsPolicy()?.createScript(json) ?? json) as string;
