const REACHABLE = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Puts the focus on what comes after the grid in the page, or before it: in a grid Tab goes from cell to cell, so that it needs
 * another way out.
 */
export function leaveGrid(grid: HTMLElement | null, step: 1 | -1): void {
  const root = grid?.closest('[data-stage]');
  if (!root) return;
  const reachable = Array.from(document.querySelectorAll<HTMLElement>(REACHABLE)).filter(
    (element) => element.tabIndex >= 0 && !element.hasAttribute('disabled') && !root.contains(element) && isShown(element),
  );
  const after = reachable.findIndex((element) => (root.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const before = after < 0 ? reachable.length - 1 : after - 1;
  const to = step === 1 ? (reachable[after] ?? reachable[0]) : (reachable[before] ?? reachable.at(-1));
  to?.focus();
}

function isShown(element: HTMLElement): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
