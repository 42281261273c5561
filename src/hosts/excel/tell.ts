/** Percent of the screen. */
const SIZE = { height: 30, width: 30, displayInIframe: true };

/** Says a sentence to a person from a ribbon command, which has no window of its own. */
export function tell(message: string): void {
  const page = new URL('message.html', window.location.href);
  page.hash = encodeURIComponent(message);
  Office.context.ui.displayDialogAsync(page.href, SIZE);
}
