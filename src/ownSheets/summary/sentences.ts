import type { Assessment } from '../../assessment/assessment.ts';
import { CATALOGUE, type Severity } from '../../findings/catalogue.ts';
import { MORE_PLACES, shownPlaces, USUAL_PLACES } from '../../rules/shownPlaces.ts';
import { rankOf } from '../../rules/standing.ts';
import { STATUS_WORDS } from '../../rules/status.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import type { Settings } from '../../settings/settings.ts';
import { WORDS } from '../../settings/settingWords.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { BONUS_IN_GRADE_NAME, BOUNDS_NAME, BOUNDS_UNIT_NAME, GRADES_NAME } from '../../settings/settingNames.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';

/** What a chief reads first, and below it that some figures have more places. Only the number of findings is that of the last run. */
export function summarySentences(assessment: Assessment, places: SummaryPlaces): readonly CellDraft[] {
  return [howMany(assessment, places), whatToDo(assessment), byWhat(assessment), morePlaces(assessment, places)];
}

function morePlaces({ units, settings }: Assessment, { all }: SummaryPlaces): CellDraft {
  if (units.length === 0) return null;
  const isSo = [...shownPlaces(units, settings).values()].some((places) => places > USUAL_PLACES);
  return { formula: `IF(MAX(${all('places')})>${USUAL_PLACES},"${MORE_PLACES}","")`, value: isSo ? MORE_PLACES : '' };
}

function howMany({ units }: Assessment, { all }: SummaryPlaces): CellDraft {
  const count = units.length;
  const complete = units.filter(({ status }) => status === 'complete').length;
  const open = count - complete;
  const change = `，${new Set(units.map(({ unit }) => unit.group)).size > 1 ? '其所在类别' : '已排'}的名次可能变动`;
  const hasRanks = units.some(({ standing }) => rankOf(standing) !== null);
  const others = open > 0 ? `，其余 ${open} 个暂不定等级和名次${hasRanks ? change : ''}` : '';
  const value = `共 ${count} 个考核单位，${complete} 个已评完${others}。`;
  if (count === 0) return value;
  const done = `COUNTIF(${all('status')},"${STATUS_WORDS.complete}")`;
  const rest = `IF(${done}<${count},"，其余 "&(${count}-${done})&" 个暂不定等级和名次"&IF(COUNT(${all('rank')})>0,"${change}",""),"")`;
  return { formula: `"共 ${count} 个考核单位，"&${done}&" 个已评完"&${rest}&"。"`, value };
}

function whatToDo({ findings, ignored }: Assessment): string {
  const count = (severity: Severity): number => findings.filter(({ code }) => CATALOGUE[code] === severity).length;
  const parts = [
    count('error') > 0 ? `须改正 ${count('error')} 处` : '',
    count('warning') > 0 ? `请核对 ${count('warning')} 处` : '',
  ].filter((part) => part !== '');
  const quiet = ignored.length > 0 ? `（另有 ${ignored.length} 处已注明理由，不再提示）` : '';
  return parts.length > 0 ? `${parts.join('，')}，见“${OWN_SHEETS.findings}”${quiet}。` : `没有需要处理的问题${quiet}。`;
}

function byWhat({ settings, asOf }: Assessment): CellDraft {
  const { bands, lowestGrade, bandsBy, bonusInGrade } = settings;
  const unit = bandsBy === 'percent' ? '%' : ' 分';
  const words = bands.map(({ grade, from }) => `${grade} ${decimalText(from)}${unit}以上`);
  const [start, end] = [`按“${OWN_SHEETS.settings}”核算：`, `；完成时限截至 ${asOf}。`];
  return {
    formula: `"${start}"&${bandsFormula(settings)}&"${end}"`,
    value: `${start}${words.join('、')}、其余${lowestGrade}${bonusInGrade ? '' : '（不含附加分）'}${end}`,
  };
}

function bandsFormula({ bands }: Settings): string {
  const unit = `IF(${BOUNDS_UNIT_NAME}="${WORDS.points}"," 分","%")`;
  const words = bands.map((_, i) => `INDEX(${GRADES_NAME},${i + 1})&" "&INDEX(${BOUNDS_NAME},${i + 1})&${unit}&"以上、"`);
  return `${words.join('&')}&"其余"&INDEX(${GRADES_NAME},${bands.length + 1})&IF(${BONUS_IN_GRADE_NAME}="${WORDS.no}","（不含附加分）","")`;
}
