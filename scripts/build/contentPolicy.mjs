/** What a page may load and whom it may call. frame-ancestors can't be said in a page: docs/hosting.md has the header. */
export function contentPolicy(officeOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin ? ` ${officeOrigin}` : ''}`,
    // Fluent UI writes its rules into style elements as it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
