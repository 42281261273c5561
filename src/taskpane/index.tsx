import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { missingSupport } from '../hosts/excel/missingSupport.ts';
import { openExcel } from '../hosts/excel/openExcel.ts';
import { officeLanguage, officeTheme, whenReady } from '../hosts/excel/surroundings.ts';
import { Pane } from './Pane.tsx';
import { storedPreferences } from './preferences.ts';
import { refusedWorkbook } from './session/refusedWorkbook.ts';
import { createSession } from './session/session.ts';
import { systemClock } from './systemClock.ts';

/** Puts the pane together for Excel. */
async function openPane(): Promise<void> {
  await whenReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no place for the pane');
  const missing = missingSupport();
  const session = createSession({
    open: missing === null ? openExcel() : refusedWorkbook({ kind: 'program-too-old', missing }),
    // The day by the clock of this computer; Swedish dates are written 2020-12-31.
    today: () => new Date().toLocaleDateString('sv-SE'),
    clock: systemClock,
  });
  createRoot(root).render(
    <StrictMode>
      <Pane
        session={session}
        language={officeLanguage()}
        theme={officeTheme()}
        preferences={storedPreferences()}
        selfCheck={{ load: () => import('../hosts/excel/selfChecking.ts').then(({ selfChecking }) => selfChecking) }}
      />
    </StrictMode>,
  );
  await session.start();
}

void openPane();
