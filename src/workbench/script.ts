/**
 * The page and its worker are one script, so that the page that is one file holds what both need once. A worker has no document; what
 * the other one needs is never run.
 */
if (typeof document === 'undefined') void import('./worker/index.ts');
else void import('./index.tsx');
