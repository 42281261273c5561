import { existsSync, readdirSync } from 'node:fs';

/** The project's own examples, always there. */
export const EXAMPLES = filesIn('assets/examples');

/** Workbooks that lie beside the project and need not be there. */
export const BESIDE = ['../shared/cases', '../shared/real'].flatMap((folder) => {
  if (!existsSync(folder)) console.info(`${folder} is not there: its workbooks are left out`);
  return existsSync(folder) ? filesIn(folder) : [];
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$'))
    .map((name) => `${folder}/${name}`);
}
