import type { Assessment } from '../assessment/assessment.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { agreementOf } from '../officeTotals/agreement.ts';
import { rowsToWrite, rowsWritten } from '../results/resultRows.ts';
import { addressOf } from '../workbook/address.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { caution, type Caution } from './caution.ts';
import type { Verification } from '../ownSheets/seal/verification.ts';

/**
 * What of the results is not settled, what is to be done first standing first: scores that can't count, units without a rank, missing
 * evidence, totals that the office prints otherwise, results that are not written or older, the seal. Nothing of a workbook without
 * results, and of sheets that nobody has filled in only that they are not sealed.
 */
export function findResults(workbook: WorkbookSnapshot, assessment: Assessment, seal: Verification): readonly Caution[] {
  if (assessment.tables.length === 0 && seal.state === 'not-sealed') return [];
  const { units, findings } = assessment;
  const errors = findings.filter(({ code }) => CATALOGUE[code] === 'error').length;
  const isFilledIn = units.some(({ status }) => status !== 'not-submitted');
  return [
    ...(errors > 0 ? [caution('errors-open', null, null, { errors })] : []),
    ...(isFilledIn ? [...openCautions(assessment), ...evidenceCautions(assessment), ...totalCautions(assessment)] : []),
    ...writtenCautions(workbook, assessment, isFilledIn && seal.state === 'not-sealed'),
    ...sealCautions(seal),
  ];
}

function openCautions({ units }: Assessment): readonly Caution[] {
  const open = units.flatMap(({ unit, status }) => (status === 'complete' ? [] : [{ unit: unit.name, status }]));
  return open.length > 0 ? [caution('units-open', null, null, { units: open })] : [];
}

function evidenceCautions({ units }: Assessment): readonly Caution[] {
  const missing = units.flatMap(({ unit, evidenceMissing }) =>
    evidenceMissing > 0 ? [{ unit: unit.name, missing: evidenceMissing }] : [],
  );
  return missing.length > 0 ? [caution('evidence-open', null, null, { units: missing })] : [];
}

function totalCautions({ units }: Assessment): readonly Caution[] {
  const { differing } = agreementOf(units);
  const [first] = differing;
  if (!first) return [];
  const totals = differing.map(({ result, at, by }) => ({
    unit: result.unit.name,
    by: decimalText(by),
    sheet: result.table.sheet,
    cell: addressOf(at),
  }));
  return [caution('totals-differ', first.result.table.sheet, first.at, { totals })];
}

/** @param areMissed whether it is to be said that there are none: a 封存清单 holds results too */
function writtenCautions(workbook: WorkbookSnapshot, assessment: Assessment, areMissed: boolean): readonly Caution[] {
  const written = rowsWritten(workbook);
  if (written === null) return areMissed ? [caution('results-none', null, null, {})] : [];
  return written === rowsToWrite(assessment) ? [] : [caution('results-old', null, null, {})];
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
