import type { Assessment } from '../assessment/assessment.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { rowsToWrite, rowsWritten } from '../results/resultRows.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { caution, type Caution } from './caution.ts';
import type { Verification } from '../ownSheets/seal/verification.ts';

/** Whether the results are sealed and of today, and what is still wrong in them. Nothing of a workbook without results. */
export function findResults(workbook: WorkbookSnapshot, assessment: Assessment, seal: Verification): readonly Caution[] {
  if (assessment.tables.length === 0 && seal.state === 'not-sealed') return [];
  const errors = assessment.findings.filter(({ code }) => CATALOGUE[code] === 'error').length;
  const written = rowsWritten(workbook);
  return [
    ...sealCautions(seal),
    ...(written !== null && written !== rowsToWrite(assessment) ? [caution('results-old', null, null, {})] : []),
    ...(errors > 0 ? [caution('errors-open', null, null, { errors })] : []),
  ];
}

function sealCautions(seal: Verification): readonly Caution[] {
  switch (seal.state) {
    case 'intact':
      return [];
    case 'not-sealed':
      return [caution('not-sealed', null, null, {})];
    case 'changed':
      return [caution('seal-broken', null, null, { changes: seal.comparison.changes.length || seal.comparison.results.length })];
    case 'list-altered':
    case 'other-format':
      return [caution('seal-altered', null, null, {})];
  }
}
