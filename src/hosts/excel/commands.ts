import { whenReady } from './surroundings.ts';

/** What a button of the ribbon does. A promise that is rejected ends the click like any other. */
export type Command = () => Promise<void>;

/**
 * Ties the ribbon's buttons to what they do, by the names that the manifest gives them, and lets the loader set them up. Tied at
 * once: the web may call a button before `onReady` has resolved, and a name that is not tied by then is refused
 * (excel-web-16.00.debug.js, `prepareApiSurface` and `_verifyManifestCallback`). Excel waits until `completed` is said, which ends
 * the page: it is said once, after all else.
 */
export function associateCommands(commands: Readonly<Record<string, Command>>): void {
  const { Office } = globalThis as { Office?: { readonly actions: typeof globalThis.Office.actions } };
  // Without Office.js there is nobody to click, and nobody to tell.
  if (!Office) return;
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void whenReady()
        .then(command)
        .catch(() => undefined)
        .then(() => event.completed());
    });
  }
  whenReady().catch(() => undefined);
}
