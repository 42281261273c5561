import type { Assessment } from '../assess.ts';
import type { UnitResult } from '../assessment/model.ts';
import { assessmentWords } from '../assessment/words/assessmentWords.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { placeOf, wordFinding } from '../findings/wordFinding.ts';
import { findingWords } from '../findings/words/findingWords.ts';
import type { Language } from '../words/language.ts';
import { agreementOf } from '../officeTotals/agreement.ts';
import { gradeShown, rankOf } from '../rules/standing.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { rounded } from '../workbook/decimal.ts';
import { drawTable } from './drawTable.ts';
import { scoreNotes } from './scoreNotes.ts';
import { oneLine } from '../failures/oneLine.ts';
import { cliWords } from './words/cliWords.ts';

/** The answer of `assess` for a person: the units of each group by rank, then the findings. */
export function printAssessment(workbook: string, assessment: Assessment, language: Language): string {
  const said = cliWords(language).assess;
  const words = assessmentWords(language);
  const lines = [said.heading(oneLine(workbook), assessment.asOf), ''];
  if (assessment.tables.length === 0) lines.push(words.noTable, '');
  else if (assessment.units.length === 0) lines.push(said.noUnits(assessment.tables.length), '');
  for (const [group, results] of byGroup(assessment.units)) {
    if (group !== null) lines.push(`${said.group}${oneLine(group)}`);
    lines.push(drawUnits(results, deducts(assessment), language), '');
  }
  const notes = scoreNotes(assessment, language);
  if (notes.length > 0) lines.push(...notes, '');
  const { totals, agreeing } = agreementOf(assessment.units);
  if (totals > 0) lines.push(said.agreement(agreeing, totals), '');
  lines.push(...drawFindings(assessment, language));
  if (assessment.ignored.length > 0) lines.push(words.ignored(assessment.ignored.length), '');
  return lines.join('\n');
}

const COLUMNS = ['rank', 'name', 'total', 'base', 'bonus', 'deduction', 'percent', 'grade', 'evidenceMissing'] as const;

function byGroup(units: readonly UnitResult[]): ReadonlyMap<string | null, readonly UnitResult[]> {
  const byRank = (a: UnitResult, b: UnitResult): number => (rankOf(a.standing) ?? Infinity) - (rankOf(b.standing) ?? Infinity) || 0;
  const groups = [...groupBy(units, ({ unit }) => unit.group)];
  return new Map(groups.map(([group, results]) => [group, [...results].sort(byRank)]));
}

/** The place of 扣分 in the table, which is left out where no row takes anything off. */
const DEDUCTION_COLUMN = 5;

function deducts({ tables }: Assessment): boolean {
  return tables.some(({ indicators }) => indicators.some(({ deduction }) => deduction));
}

function drawUnits(results: readonly UnitResult[], withDeduction: boolean, language: Language): string {
  const words = assessmentWords(language);
  const rows = results.map((result) => [
    String(rankOf(result.standing) ?? '—'),
    oneLine(result.unit.name),
    result.status === 'complete' ? show(result.total) : words.provisional(show(result.total), result.unscored),
    show(result.base),
    show(result.bonus),
    show(result.deduction),
    result.percent ? show(result.percent) : '—',
    oneLine(gradeShown(result.standing) ?? '—'),
    String(result.evidenceMissing),
    words.statuses[result.status],
  ]);
  const all = [[...COLUMNS.map((column) => words.columns[column]), cliWords(language).assess.status], ...rows];
  return withDeduction
    ? drawTable(all, new Set([0, 2, 3, 4, 5, 6, 8]))
    : drawTable(
        all.map((row) => row.filter((_, column) => column !== DEDUCTION_COLUMN)),
        new Set([0, 2, 3, 4, 5, 7]),
      );
}

function show(figure: UnitResult['total']): string {
  return rounded(figure).toFixed(2);
}

function drawFindings({ findings }: Assessment, language: Language): readonly string[] {
  if (findings.length === 0) return [assessmentWords(language).noFindings, ''];
  const words = findingWords(language);
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => [severity, findings.filter((f) => CATALOGUE[f.code] === severity).length] as const,
  );
  const lines = findings.map((f) => {
    const unit = f.unit === null ? '' : ` ${f.unit}`;
    const title = `${words.severities[CATALOGUE[f.code]]} ${placeOf(f)}${unit} ${words.titles[f.code]}`;
    return `  ${oneLine(title)}\n      ${oneLine(wordFinding(f, words))}`;
  });
  return [cliWords(language).assess.findings(counts.filter(([, count]) => count > 0)), ...lines, ''];
}
