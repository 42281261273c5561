import type { Assessment } from '../assessment/assessment.ts';
import type { UnitResult } from '../assessment/model.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { summaryBasis } from '../ownSheets/summary/summaryTitle.ts';
import type { Verification } from '../ownSheets/seal/verification.ts';
import { failedGates } from '../rules/gate.ts';
import { shortFigureText, shownPlaces, USUAL_PLACES } from '../rules/shownPlaces.ts';
import { factOf } from '../sealing/seal.ts';
import type { Ledger } from '../tasks/model.ts';
import { decimalText, type Decimal } from '../workbook/decimal.ts';
import { oneLine } from '../workbook/fold.ts';
import { changesSince, type ChangeOf } from './changesSince.ts';
import { countIndicators } from './countIndicators.ts';
import { groupRows } from './groupRows.ts';
import { isSettled } from './isSettled.ts';
import type { EvidenceCount, Improve, Named, Report, SealSaid } from './report.ts';
import { tasksSaid } from './tasks/tasksSaid.ts';
import { unitLabels } from './unitLabels.ts';

export interface ReportAsked {
  /** What the report is on: 2020年第三季度. */
  readonly period: string | null;
  /** The tasks of the workbook; null where nobody has looked for any. */
  readonly ledger?: Ledger | null;
  /** The assessment before, to be compared with. */
  readonly previous: Assessment | null;
}

/** What there is to report of an assessment, by figures that stand in the workbook. */
export function makeReport(assessment: Assessment, seal: Verification, { period, previous, ledger = null }: ReportAsked): Report {
  const { units, settings, tables, asOf } = assessment;
  const labels = unitLabels(units);
  const changes = previous ? changesSince(assessment, previous, labels) : null;
  const years = new Set(tables.map(({ year }) => year));
  const changeOf: ChangeOf = changes ? changes.of : () => null;
  return {
    period: period === null ? null : oneLine(period),
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    basis: oneLine(summaryBasis(assessment)),
    asOf,
    settings,
    seal: sealSaid(seal),
    units: units.length,
    complete: units.filter(({ status }) => status === 'complete').length,
    groups: groupRows(assessment, labels, changeOf, changes?.places ?? USUAL_PLACES),
    change: changes?.change ?? null,
    indicators: countIndicators(units, labels),
    bonus: bonusOf(units, labels),
    evidence: evidenceOf(units, labels),
    improve: improveOf(assessment, labels),
    tasks: ledger && tasksSaid(ledger),
    errors: assessment.findings.filter(({ code }) => CATALOGUE[code] === 'error').length,
  };
}

function sealSaid(seal: Verification): SealSaid {
  if (seal.state === 'not-sealed') return { state: 'none' };
  const { found } = seal;
  return {
    state: seal.state === 'intact' || seal.state === 'changed' ? seal.state : 'not-comparable',
    code: oneLine(found.statedCode),
    day: oneLine(factOf(found.seal, 'day')),
  };
}

type Labels = ReadonlyMap<UnitResult, string>;

function bonusOf(units: readonly UnitResult[], labels: Labels): readonly Named[] {
  return descending(
    units.filter((result) => isSettled(result) && result.bonus.gt(0)),
    ({ bonus }) => bonus,
  ).map((result) => ({ unit: labels.get(result) ?? '', figure: decimalText(result.bonus) }));
}

function evidenceOf(units: readonly UnitResult[], labels: Labels): EvidenceCount {
  const lacking = units.filter(({ evidenceMissing }) => evidenceMissing > 0);
  return {
    isAsked: units.some(({ rows }) => rows.some(({ scores }) => scores.evidence !== null)),
    missing: lacking.reduce((all, { evidenceMissing }) => all + evidenceMissing, 0),
    units: [...lacking]
      .sort((a, b) => b.evidenceMissing - a.evidenceMissing)
      .map((result) => ({ unit: labels.get(result) ?? '', figure: String(result.evidenceMissing) })),
  };
}

function improveOf({ units, settings }: Assessment, labels: Labels): Improve {
  const shown = shownPlaces(units, settings);
  const lowest = units.filter(
    (result) => isSettled(result) && result.standing.kind === 'graded' && result.standing.grade === settings.lowestGrade,
  );
  return {
    lowestGrade: settings.lowestGrade,
    lowest: lowest.map((result) => ({
      unit: labels.get(result) ?? '',
      figure: shortFigureText(result.total, shown.get(result) ?? USUAL_PLACES),
    })),
    notRecognised: units
      .filter(({ standing }) => standing.kind === 'notRecognised')
      .map((result) => ({
        unit: labels.get(result) ?? '',
        gates: failedGates(result.table.sheet, result.unit.name, settings.verdicts).map(oneLine),
      })),
  };
}

function descending(units: readonly UnitResult[], by: (result: UnitResult) => Decimal): readonly UnitResult[] {
  return [...units].sort((a, b) => by(b).cmp(by(a)));
}
