/** What the hosted workbench may load: its own folder, and nothing else. */
export const HOSTED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  // Fluent UI writes its rules into style elements as it runs.
  "style-src 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * What the page that is one file may do: run the one script that it holds and those that lie where it lies, and a worker made of its own
 * source. A script from a disk can't be known by its hash: browsers take a hash for a fetched script by its `integrity` alone, which asks
 * for an answer with CORS (https://www.w3.org/TR/SRI/#cross-origin-data-leakage), and a disk gives none. `'self'` of a page from a disk is
 * any file there (https://www.w3.org/TR/CSP3/#match-url-to-source-expression), and no other address.
 */
export function singlePolicy(scriptHash) {
  return [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src '${scriptHash}' 'self'`,
    // A worker is asked of this alone (https://www.w3.org/TR/CSP3/#directive-worker-src): no script of the page is made of a blob.
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
