/** A dialog that stands there, or the code that it was refused with; null where Excel gave none. */
export type Shown = { readonly closed: Promise<void> } | { readonly refused: number | null };

/** Percent of the screen. On the web the dialog is part of Excel's page: another window would be a pop-up, and have storage of its own. */
const SIZE = { height: 30, width: 30, displayInIframe: true };
/** A dialog that isn't there after that long won't come: on Mac a blocked window never answers (excel-mac-16.00.debug.js, `openDialog`). */
const OPENING_MILLISECONDS = 20_000;
const ALREADY_OPEN = 12007;

/** The one that this page has opened, for as long as it is not known to be closed. */
let open: Office.Dialog | null = null;

/**
 * Opens the page that says a sentence to a person from a ribbon command, which has no window of its own. The sentence lies in
 * storage; `code` stands in the address and picks one of a few sentences where storage is not shared. Never rejected. Codes:
 * 12004 another domain · 12005 no HTTPS · 12007 a dialog is open: ours is closed, and once more tried · 12009 a person chose to
 * ignore it · 12011 the browser's zones keep it away · all others are of Office itself.
 * https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events
 */
export async function showMessage(code: string): Promise<Shown> {
  const shown = await openDialog(code);
  if (!('refused' in shown) || shown.refused !== ALREADY_OPEN || !open) return shown;
  closeOpen();
  return openDialog(code);
}

function openDialog(code: string): Promise<Shown> {
  const page = new URL('message.html', window.location.href);
  page.hash = code;
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve({ refused: null }), OPENING_MILLISECONDS);
    const answer = (shown: Shown): void => {
      clearTimeout(late);
      resolve(shown);
    };
    try {
      Office.context.ui.displayDialogAsync(page.href, SIZE, ({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) {
          open = value;
          answer({ closed: closing(value) });
        } else {
          answer({ refused: (error as Office.Error | undefined)?.code ?? null });
        }
      });
    } catch {
      // An Excel without dialogs.
      answer({ refused: null });
    }
  });
}

/** Resolves with the first event of the dialog: each of them (12002, 12003, 12006) means that nothing more can be read there. */
function closing(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => {
    try {
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        if (open === dialog) open = null;
        resolve();
      });
    } catch {
      resolve();
    }
  });
}

function closeOpen(): void {
  try {
    open?.close();
  } catch {
    // Closed already.
  }
  open = null;
}
