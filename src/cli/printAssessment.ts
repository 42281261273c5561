import type { Assessment } from '../assess.ts';
import type { UnitResult } from '../assessment/model.ts';
import { CATALOGUE, type Severity } from '../findings/catalogue.ts';
import { findingTitle, placeOf, severityName, wordFinding, type Language } from '../findings/wordFinding.ts';
import { gradeShown, rankOf } from '../rules/standing.ts';
import { STATUS_WORDS, type UnitStatus } from '../rules/status.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { rounded } from '../workbook/decimal.ts';
import { drawTable } from './drawTable.ts';
import { scoreNotes } from './scoreNotes.ts';
import { oneLine } from '../failures/oneLine.ts';

/** The answer of `assess` for a person: the units of each group by rank, then the findings. */
export function printAssessment(workbook: string, assessment: Assessment, language: Language): string {
  const words = WORDS[language];
  const lines = [words.heading(oneLine(workbook), assessment.asOf), ''];
  if (assessment.tables.length === 0) lines.push(words.noTable, '');
  else if (assessment.units.length === 0) lines.push(words.noUnits(assessment.tables.length), '');
  for (const [group, results] of byGroup(assessment.units)) {
    if (group !== null) lines.push(`${words.group}${oneLine(group)}`);
    lines.push(drawUnits(results, deducts(assessment), language), '');
  }
  const notes = scoreNotes(assessment, language);
  if (notes.length > 0) lines.push(...notes, '');
  lines.push(...drawFindings(assessment, language));
  if (assessment.ignored.length > 0) lines.push(words.ignored(assessment.ignored.length), '');
  return lines.join('\n');
}

interface Words {
  readonly heading: (workbook: string, asOf: string) => string;
  readonly noTable: string;
  readonly noUnits: (tables: number) => string;
  readonly group: string;
  readonly columns: readonly string[];
  readonly statuses: Readonly<Record<UnitStatus, string>>;
  readonly provisional: (total: string, unscored: number) => string;
  readonly noFindings: string;
  readonly ignored: (count: number) => string;
  readonly findings: (counts: readonly (readonly [Severity, number])[]) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    heading: (workbook, asOf) => `${workbook}（截至 ${asOf}）`,
    noTable: '没有找到考核评分表：没有带分值的指标表头。',
    noUnits: (tables) => `找到 ${tables} 张指标表，表中没有得分列，没有可以核算的单位。`,
    group: '考核类别：',
    columns: ['名次', '考核单位', '总分', '基础分', '附加分', '扣分', '百分', '等级', '缺佐证', '状态'],
    statuses: STATUS_WORDS,
    provisional: (total, unscored) => `暂计 ${total}${unscored > 0 ? `（${unscored} 项未评）` : ''}`,
    noFindings: '没有发现问题。',
    ignored: (count) => `另有 ${count} 个问题已在“问题清单”中注明忽略。`,
    findings: (counts) => `问题：${counts.map(([severity, count]) => `${severityName(severity, 'zh')} ${count}`).join('，')}`,
  },
  en: {
    heading: (workbook, asOf) => `${workbook} (as of ${asOf})`,
    noTable: 'No score table found: no header of indicators with maxima.',
    noUnits: (tables) => `${tables} table(s) of indicators found, without score columns: no unit to assess.`,
    group: 'Group: ',
    columns: ['Rank', 'Unit', 'Total', 'Base', 'Bonus', 'Deduction', 'Percent', 'Grade', 'No evidence', 'Status'],
    statuses: {
      invalid: 'wrong scores',
      'not-submitted': 'not submitted',
      'not-reviewed': 'not reviewed',
      incomplete: 'incomplete',
      complete: 'complete',
    },
    provisional: (total, unscored) => `${total} so far${unscored > 0 ? ` (${unscored} unscored)` : ''}`,
    noFindings: 'Nothing to report.',
    ignored: (count) => `${count} more set aside in 问题清单, with a reason.`,
    findings: (counts) => `Findings: ${counts.map(([severity, count]) => `${count} ${severityName(severity, 'en')}`).join(', ')}`,
  },
};

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
  const words = WORDS[language];
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
  const all = [words.columns, ...rows];
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
  if (findings.length === 0) return [WORDS[language].noFindings, ''];
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => [severity, findings.filter((f) => CATALOGUE[f.code] === severity).length] as const,
  );
  const lines = findings.map((f) => {
    const unit = f.unit === null ? '' : ` ${f.unit}`;
    const title = `${severityName(CATALOGUE[f.code], language)} ${placeOf(f)}${unit} ${findingTitle(f.code, language)}`;
    return `  ${oneLine(title)}\n      ${oneLine(wordFinding(f, language))}`;
  });
  return [WORDS[language].findings(counts.filter(([, count]) => count > 0)), ...lines, ''];
}
