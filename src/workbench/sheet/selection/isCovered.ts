/** True while a dialog stands over the page, which keeps the focus: what is typed must not go to a cell behind it. */
export function isCovered(): boolean {
  return Array.from(document.querySelectorAll<HTMLElement>('[aria-modal=true]')).some(
    (dialog) => typeof dialog.checkVisibility !== 'function' || dialog.checkVisibility(),
  );
}
