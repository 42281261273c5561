import type { Assessment } from '../assess.ts';
import type { UnitResult } from '../assessment/model.ts';
import { assessmentWords } from '../assessment/words/assessmentWords.ts';
import type { AssessmentWords } from '../assessment/words/words.ts';
import { CATALOGUE } from '../findings/catalogue.ts';
import { placeOf, wordFinding } from '../findings/wordFinding.ts';
import { findingWords } from '../findings/words/findingWords.ts';
import type { Language } from '../words/language.ts';
import { agreementOf, type Agreement } from '../officeTotals/agreement.ts';
import { haveDeductions } from '../rules/points.ts';
import { rankChangers } from '../rules/openUnits.ts';
import { provisionalRanks } from '../rules/rank.ts';
import { placeByRank } from '../rules/rankOrder.ts';
import { columnPlaces, figureText, shownPlaces, USUAL_PLACES, type ShownPlaces } from '../rules/shownPlaces.ts';
import { gradeShown, rankOf } from '../rules/standing.ts';
import { addressOf } from '../workbook/address.ts';
import { decimalText } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { drawTable } from './drawTable.ts';
import { scoreNotes } from './scoreNotes.ts';
import { oneLine } from '../failures/oneLine.ts';
import { cliWords } from './words/cliWords.ts';
import type { DifferingTotal } from './words/words.ts';
import { addAll } from '../workbook/addAll.ts';

/** The answer of `assess` for a person: the units of each group by rank, then the findings. */
export function printAssessment(workbook: string, assessment: Assessment, language: Language): string {
  const said = cliWords(language).assess;
  const words = assessmentWords(language);
  const lines = [said.heading(oneLine(workbook), assessment.asOf), ''];
  if (assessment.tables.length === 0) lines.push(words.noTable, '');
  else if (assessment.units.length === 0) lines.push(said.noUnits(assessment.tables.length), '');
  const drawing = {
    withDeduction: haveDeductions(assessment.tables),
    provisional: provisionalRanks(assessment.units),
    places: shownPlaces(assessment.units, assessment.settings),
    language,
  };
  for (const [group, results] of byGroup(assessment.units, drawing.provisional)) {
    if (group !== null) lines.push(`${said.group}${oneLine(group)}`);
    lines.push(drawUnits(results, drawing));
    const open = rankChangers(results);
    if (open.length > 0) lines.push(words.ranksMayChange(open));
    lines.push('');
  }
  const notes = [
    ...([...drawing.places.values()].some((one) => one > USUAL_PLACES) ? [words.morePlaces] : []),
    ...scoreNotes(assessment, language),
  ];
  if (notes.length > 0) addAll(lines, [...notes, '']);
  const { agreeing, differing, without } = agreementOf(assessment.units);
  if (agreeing + differing.length > 0) {
    lines.push(said.agreement(agreeing, differing.slice(0, MOST_DIFFERING).map(differingTotal), differing.length, without), '');
  }
  addAll(lines, drawFindings(assessment, language));
  if (assessment.ignored.length > 0) lines.push(words.ignored(assessment.ignored.length), '');
  return lines.join('\n');
}

/** Of more totals that differ these are named. */
const MOST_DIFFERING = 10;

/** The sheet of one unit is mostly called like it. */
function differingTotal({ result: { unit, table }, at, by }: Agreement['differing'][number]): DifferingTotal {
  const cell = table.sheet === unit.name ? addressOf(at) : placeOf({ sheet: table.sheet, cell: at });
  return { place: oneLine(`${unit.name} ${cell}`), more: by.gt(0), by: decimalText(by.abs()) };
}

type Provisional = ReadonlyMap<UnitResult, number>;

/** In the order of 概览. */
function byGroup(units: readonly UnitResult[], provisional: Provisional): ReadonlyMap<string | null, readonly UnitResult[]> {
  const byRank = (a: UnitResult, b: UnitResult): number => {
    const [[kind, rank], [otherKind, otherRank]] = [placeByRank(a, provisional), placeByRank(b, provisional)];
    return kind - otherKind || rank - otherRank;
  };
  const groups = [...groupBy(units, ({ unit }) => unit.group)];
  return new Map(groups.map(([group, results]) => [group, [...results].sort(byRank)]));
}

/** Columns that hold words; the others hold figures. */
const OF_WORDS: readonly string[] = ['name', 'grade', 'status'];

interface Drawing {
  /** False where no row takes anything off: then there is no 扣分. */
  readonly withDeduction: boolean;
  readonly provisional: Provisional;
  readonly places: ReadonlyMap<UnitResult, ShownPlaces>;
  readonly language: Language;
}

function drawUnits(results: readonly UnitResult[], { withDeduction, provisional, places, language }: Drawing): string {
  const words = assessmentWords(language);
  const { columns: heads } = words;
  // A column has one number of places.
  const shownWith = columnPlaces(results.map((result) => places.get(result) ?? USUAL_PLACES));
  const rows = results.map((result) => {
    /** Nobody is to take what is not settled yet for a result. */
    const show = (figure: UnitResult['percent']): string => (figure && result.status === 'complete' ? figureText(figure, shownWith) : '—');
    const soFar = result.scored === 0 ? '—' : words.provisional(figureText(result.total, shownWith), result.unscored);
    return {
      rank: rankShown(result, provisional.get(result), words),
      name: oneLine(result.unit.name),
      total: result.status === 'complete' ? show(result.total) : soFar,
      base: show(result.base),
      bonus: show(result.bonus),
      ...(withDeduction && { deduction: show(result.deduction) }),
      percent: show(result.percent),
      grade: oneLine(gradeShown(result.standing) ?? '—'),
      evidenceMissing: String(result.evidenceMissing),
      status: words.statuses[result.status],
    };
  });
  const keys = Object.keys(rows[0] ?? {}) as (keyof typeof heads | 'status')[];
  const header = keys.map((key) => (key === 'status' ? cliWords(language).assess.status : heads[key]));
  const right = keys.flatMap((key, i) => (OF_WORDS.includes(key) ? [] : [i]));
  return drawTable([header, ...rows.map((row) => Object.values(row))], new Set(right));
}

function rankShown({ standing }: UnitResult, provisional: number | undefined, words: AssessmentWords): string {
  return provisional === undefined ? String(rankOf(standing) ?? '—') : words.provisionalRank(provisional);
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
