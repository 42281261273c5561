import type { Assessment } from '../assessment/assessment.ts';
import type { UnitResult } from '../assessment/model.ts';
import { provisionalRanks } from '../assessment/rank.ts';
import { CATALOGUE, type Severity } from '../findings/catalogue.ts';
import { OWN_SHEETS } from '../settings/ownSheets.ts';
import type { Settings } from '../settings/settings.ts';
import { decimalText, rounded, type Decimal } from '../workbook/decimal.ts';
import type { Edit, PlainValue } from '../workbook/edit.ts';
import { columnArea, drawOwnSheet } from './ownSheet.ts';
import { STATUS_WORDS } from './statusWords.ts';

export const SUMMARY_COLUMNS = [
  '单位', '类别', '基础分', '附加分', '总分', '百分', '等级', '名次', '暂列名次', '未评', '缺佐证', '状态', '工作表',
] as const;

/** The header stands below the title and three sentences. Zero-based. */
const HEADER_ROW = 5;

/** 考核汇总: what a chief reads first, then one row a unit in the workbook's order. Figures are rounded half up to two places. */
export function drawSummary(sheet: string, assessment: Assessment): readonly Edit[] {
  const { units } = assessment;
  const provisional = provisionalRanks(units);
  const last = HEADER_ROW + units.length;
  const rows: (PlainValue | null)[][] = [
    [OWN_SHEETS.summary],
    [howMany(units)],
    [whatToDo(assessment)],
    [byWhat(assessment)],
    [],
    [...SUMMARY_COLUMNS],
    ...units.map((result) => unitRow(result, provisional.get(result) ?? null)),
  ];
  const area = (first: number, right: number) => ({ top: HEADER_ROW + 1, left: first, bottom: last, right });
  return drawOwnSheet({
    setup: {
      sheet,
      columnWidths: [26, 16, 9, 9, 9, 9, 10, 7, 9, 7, 8, 10, 22],
      rowHeights: { 1: 28 },
      freeze: { rows: HEADER_ROW + 1, columns: 1 },
      tabColor: '5B9BD5',
      print: { orientation: 'landscape', titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}` },
      ...(units.length > 0 ? { filter: `A${HEADER_ROW + 1}:M${last + 1}` } : {}),
    },
    rows,
    looks: [
      [{ top: 0, left: 0, bottom: 0, right: 0 }, 'title'],
      [columnArea(0, 1, 3), 'sentence'],
      [{ top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: SUMMARY_COLUMNS.length - 1 }, 'header'],
      [area(0, 1), 'text'],
      [area(2, 5), 'points'],
      [area(6, 7), 'centred'],
      [area(8, 8), 'grey'],
      [area(9, 11), 'centred'],
      [area(12, 12), 'text'],
    ],
  });
}

function unitRow(result: UnitResult, provisional: number | null): (PlainValue | null)[] {
  return [
    result.unit.name,
    result.unit.group,
    figure(result.base),
    figure(result.bonus),
    figure(result.total),
    result.percent && figure(result.percent),
    result.grade,
    result.rank,
    provisional,
    result.unscored,
    result.evidenceMissing,
    STATUS_WORDS[result.status],
    result.table.sheet,
  ];
}

function figure(decimal: Decimal): number {
  return rounded(decimal).toNumber();
}

function howMany(units: readonly UnitResult[]): string {
  const complete = units.filter(({ status }) => status === 'complete').length;
  const open = units.length - complete;
  return `共 ${units.length} 个考核单位，${complete} 个已评完${open > 0 ? `，${open} 个还没有评完，不定等级、不排名次` : ''}。`;
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

function byWhat({ settings, asOf }: Assessment): string {
  return `按“${OWN_SHEETS.settings}”核算：${bandWords(settings)}；完成时限截至 ${asOf}。`;
}

function bandWords({ bands, lowestGrade, bandsBy, bonusInGrade }: Settings): string {
  const unit = bandsBy === 'percent' ? '%' : ' 分';
  const words = bands.map(({ grade, from }) => `${grade} ${decimalText(from)}${unit}以上`);
  return `${words.join('、')}、其余${lowestGrade}${bonusInGrade ? '' : '（不含附加分）'}`;
}
