import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserWorkers } from './book/browserWorkers.ts';
import { bundledFile } from './files/bundledFile.ts';
import { saveFile } from './files/saveFile.ts';
import { createWorkbench } from './files/workbench.ts';
import { browserKeeper } from './keep/browserKeeper.ts';
import { browserPages } from './keep/browserPages.ts';
import { neighbours } from './keep/neighbours.ts';
import { pagePreferences } from './keep/pagePreferences.ts';
import { Workbench } from './page/Workbench.tsx';

/** Puts the page together. Chinese unless the address says `#en` or the person has chosen English in the pane. */
async function openPage(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no place for the workbench');
  const preferences = pagePreferences();
  const { language } = await preferences.load();
  const bench = createWorkbench({
    startWorker: browserWorkers(),
    keeper: browserKeeper(),
    neighbours: neighbours(browserPages(), `${Date.now()} ${Math.random()}`),
    saver: saveFile,
    now: () => Date.now(),
  });
  createRoot(root).render(
    <StrictMode>
      <Workbench bench={bench} language={location.hash === '#en' ? 'en' : (language ?? 'zh')} preferences={preferences} />
    </StrictMode>,
  );
  const bundled = bundledFile(location);
  if (bundled) await bench.choose([bundled]);
}

openPage().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  document.body.textContent = `程序出错（${message}），页面没有打开，请重新打开。 Something went wrong in the program; open the page again.`;
});
