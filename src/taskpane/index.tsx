import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserTexts } from '../hosts/browser/browserTexts.ts';
import { missingSupport } from '../hosts/excel/missingSupport.ts';
import { openExcel } from '../hosts/excel/openExcel.ts';
import { officeLanguage, officeTheme, storagePartition, whenReady } from '../hosts/excel/surroundings.ts';
import { mailbox, type Mailbox } from '../mailbox/mailbox.ts';
import { Pane } from './Pane.tsx';
import type { Distribute } from './paneContext.ts';
import type { PaneView } from './paneView.ts';
import { storedPreferences } from './storedPreferences.ts';
import { refusedWorkbook } from '../session/refusedWorkbook.ts';
import { createSession, type Session } from '../session/session.ts';
import { startWatch } from './startWatch.ts';
import { systemClock } from '../hosts/browser/systemClock.ts';
import { writtenElsewhere } from './writtenElsewhere.ts';

/** Puts the pane together for Excel. */
async function openPane(): Promise<void> {
  const answer = await whenReady();
  if (answer !== 'excel') return startWatch()?.failed(answer);
  startWatch()?.arrived();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no place for the pane');
  const missing = missingSupport();
  const box = mailbox(browserTexts(storagePartition), () => Date.now());
  const session = createSession({
    open: missing === null ? openExcel() : refusedWorkbook({ kind: 'program-too-old', missing }),
    // The day by the clock of this computer; Swedish dates are written 2020-12-31.
    today: () => new Date().toLocaleDateString('sv-SE'),
    clock: systemClock,
    isOutdated: writtenElsewhere(box),
    reader: () => import('../hosts/xlsx/readerInBrowser.ts').then(({ readerInBrowser }) => readerInBrowser),
  });
  const drawn = createRoot(root);
  const draw = (asked: Partial<PaneView> | null): void =>
    drawn.render(
      <StrictMode>
        <Pane
          session={session}
          asked={asked}
          language={officeLanguage()}
          theme={officeTheme()}
          preferences={storedPreferences(storagePartition())}
          zip={(workbooks) => import('../hosts/xlsx/write/zipInBrowser.ts').then(({ zipInBrowser }) => zipInBrowser(workbooks))}
          writeDocument={(document) => import('../hosts/docx/writeDocument.ts').then(({ writeDocument }) => writeDocument(document))}
          standing={(asked) => import('../hosts/excel/askStanding.ts').then(({ askStanding }) => askStanding(asked))}
          distribute={distribute}
          selfCheck={{ load: () => import('../hosts/excel/selfChecking.ts').then(({ selfChecking }) => selfChecking) }}
        />
      </StrictMode>,
    );
  draw(null);
  await session.start();
  // Where it can't be fetched, the pane learns what the ribbon's buttons did when it next does something itself.
  if (missing === null) await hearRibbon(session, box, () => draw({ clears: true })).catch(() => undefined);
}

/** What cuts the file, and what asks Office for it, is fetched when it is first asked for. */
const distribute: Distribute = {
  bytes: () => import('../hosts/excel/file/openFileBytes.ts').then(({ openFileBytes }) => openFileBytes()),
  async cut(bytes, excerpt) {
    const [{ cutInBrowser }, { follow }] = await Promise.all([
      import('../hosts/xlsx/write/cutInBrowser.ts'),
      import('../following/follow.ts'),
    ]);
    return cutInBrowser(bytes, excerpt, follow);
  },
  zip: (files) => import('../hosts/xlsx/write/cutInBrowser.ts').then(({ zipFiles }) => zipFiles(files)),
};

async function hearRibbon(session: Session, box: Mailbox, askClearing: () => void): Promise<void> {
  const [{ hearCommands }, { workbookIdentity }] = await Promise.all([
    import('./hearCommands.ts'),
    import('../hosts/excel/workbookIdentity.ts'),
  ]);
  hearCommands({ session, box, identity: workbookIdentity, askClearing });
}

openPane().catch((error: unknown) => startWatch()?.broken(error instanceof Error ? error.message : String(error)));
