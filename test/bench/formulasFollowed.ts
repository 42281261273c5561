import { existsSync } from 'node:fs';
import { assessedFile } from '../formulas/assessedFile.ts';
import { followAndRecalculate, workbooksIn } from '../following/workbooks.ts';

/** Score workbooks; those of others lie beside the project and need not be there. */
const FOLDERS = ['assets/examples', '../shared/cases', '../shared/real'];
/** Workbooks of any kind: what is worked out in them must be right too, but how much of it is not asked. */
const ANY_KIND = '../shared/fidelity/files';

/**
 * Of the formulas that depend on some twenty changed numbers in each score workbook, as it is and with Kaohe's results in it: how many are
 * worked out, in per cent, and how many of these, and of those of the workbooks that fidelity is held against, LibreOffice calculates
 * otherwise.
 */
export function formulasFollowed(): { readonly percent: number; readonly wrong: number } {
  const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap(workbooksIn);
  const assessed = files.map(({ name, bytes }) => ({ name: `assessed-${name}`, bytes: assessedFile(bytes) }));
  const outcomes = followAndRecalculate([...files, ...assessed]);
  const others = existsSync(ANY_KIND) ? followAndRecalculate(workbooksIn(ANY_KIND)) : [];
  const followed = outcomes.reduce((sum, one) => sum + one.followed, 0);
  const kept = outcomes.reduce((sum, one) => sum + one.kept.length, 0);
  const wrong = [...outcomes, ...others].reduce((sum, one) => sum + one.wrong.length, 0);
  return { percent: (100 * followed) / (followed + kept), wrong };
}
