import type { Assessment } from '../../assessment/assessment.ts';
import { CATALOGUE, type Severity } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { remarkKey, type Remark } from '../../findings/remark.ts';
import { placeOf, wordFinding } from '../../findings/wordFinding.ts';
import { zh } from '../../findings/words/zh.ts';
import { addressOf } from '../../workbook/address.ts';
import { MOST_LINKS, MOST_LISTED } from '../../workbook/limits.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { alikeLooks } from '../kit/alikeLooks.ts';
import { listValidation } from '../kit/entry.ts';
import { columnArea, drawOwnSheet } from '../kit/ownSheet.ts';
import { rowHeights } from '../kit/sizes.ts';
import { OWN_SHEETS } from '../ownSheets.ts';
import { FINDING_COLUMNS, FINDINGS_HEADER_ROW, WHOLE, type FindingColumn } from './findingColumns.ts';
import { HANDLING, IGNORE } from './handling.ts';
import { linkTarget, WHOLE_TARGET } from './linkFindings.ts';

/**
 * 问题清单: one row a finding with a link to its cell, the gravest first and in bold, and above them how many there are of each
 * kind. No row stands for a group: people sort and filter the list, and its rows are read back. What a person wrote under 处理 and
 * 说明 stays: beside its finding, and for a finding that is gone at the end.
 */
export function drawFindings(sheet: string, { findings, ignored, remarks }: Assessment): readonly Edit[] {
  const { words, widths, looks, index, letter, last: lastColumn } = FINDING_COLUMNS;
  const [header, top] = [FINDINGS_HEADER_ROW, FINDINGS_HEADER_ROW + 1];
  const quiet = new Set(ignored);
  const all = [...bySeverity(findings), ...ignored];
  const listed = all.filter((f, i) => i < MOST_LISTED || remarks.has(remarkKey(f))).slice(0, MOST_LINKS);
  const keys = new Set(all.map(remarkKey));
  const gone = [...remarks].filter(([key]) => !keys.has(key)).map(([, remark]) => remark);
  const rows: (PlainValue | null)[][] = [
    [OWN_SHEETS.findings],
    [
      `点“单元格”一列可以到达出问题的位置。“处理”“说明”两列由人填写，重新核算后保留；请核对的问题，处理填“${IGNORE}”并写明理由，以后不再提示。`,
    ],
    [countsOf(findings, ignored.length, all.length - listed.length)],
    [...words],
    ...listed.map((f) => findingRow(f, remarks.get(remarkKey(f)))),
    ...gone.map(goneRow),
  ];
  const last = rows.length - 1;
  const grave = listed.filter(({ code }) => CATALOGUE[code] === 'error').length;
  const links = listed.map((f, i) => ({
    cell: addressOf({ rowIndex: top + i, columnIndex: index.cell }),
    target: linkTarget(f.sheet, f.cell ? addressOf(f.cell) : WHOLE_TARGET),
    tip: quiet.has(f) ? IGNORE : placeOf(f),
  }));
  return [
    ...drawOwnSheet({
      setup: {
        sheet,
        columnWidths: widths,
        rowHeights: { 1: 28, ...rowHeights(rows.slice(top), widths, top + 1) },
        freeze: { rows: top, columns: 0 },
        tabColor: 'ED7D31',
        // The codes are for programs, and so is the list's last column.
        print: { orientation: 'landscape', titleRows: `${top}:${top}`, area: `A1:${letter.note}${last + 1}` },
        ...(last > header ? { filter: `A${header + 1}:${lastColumn}${last + 1}` } : {}),
      },
      rows,
      looks: [
        [columnArea(0, 0, 0), 'title'],
        [columnArea(0, 1, 2), 'sentence'],
        [{ top: header, left: 0, bottom: header, right: words.length - 1 }, 'header'],
        ...alikeLooks(looks, top, last),
        // A look of the row's own goes along where people sort.
        [{ top, left: index.severity, bottom: top + grave - 1, right: index.title }, 'strong'],
      ],
    }),
    ...(links.length > 0 ? [{ edit: 'set-hyperlinks', sheet, links } as const] : []),
    ...(last > header ? [listValidation(sheet, `${letter.handling}${top + 1}:${letter.handling}${last + 1}`, HANDLING)] : []),
  ];
}

/** `共 9 项：须改正 2 项，请核对 7 项` */
function countsOf(findings: readonly Finding[], ignored: number, left: number): string | null {
  const counts = SEVERITIES.map(
    (severity) => [zh.severities[severity], findings.filter(({ code }) => CATALOGUE[code] === severity).length] as const,
  );
  const kinds = [...counts, [IGNORE, ignored] as const].flatMap(([word, count]) => (count > 0 ? [`${word} ${count} 项`] : []));
  if (kinds.length === 0) return null;
  const rest = left === 0 ? '' : `只列出最要紧的，还有 ${left} 项没有列出；改正后请重新核算。`;
  return `共 ${findings.length + ignored} 项：${kinds.join('，')}，按此顺序排列。${rest}`;
}

/** What can't count first, then what to check, then what is only said; each in the order of the sheets. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter(({ code }) => CATALOGUE[code] === severity));
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function findingRow(f: Finding, remark: Remark | undefined): (PlainValue | null)[] {
  const cells: Readonly<Record<FindingColumn, PlainValue | null>> = {
    severity: zh.severities[CATALOGUE[f.code]],
    title: zh.titles[f.code],
    unit: f.unit,
    sheet: f.sheet,
    cell: f.cell ? addressOf(f.cell) : WHOLE,
    words: wordFinding(shortened(f), zh),
    handling: remark?.handling || null,
    note: remark?.note || null,
    code: f.code,
  };
  return FINDING_COLUMNS.keys.map((key) => cells[key]);
}

/** What stands in a cell may be as long as a cell can be: the sentence around it has to fit too. */
function shortened(f: Finding): Finding {
  const args = Object.fromEntries(Object.entries(f.args).map(([key, value]) => [key, typeof value === 'string' ? short(value) : value]));
  return { ...f, args } as Finding;
}

const LONGEST_SAID = 500;

function short(text: string): string {
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text;
}

/** The finding is gone, what a person wrote about it is not. */
function goneRow({ row }: Remark): (PlainValue | null)[] {
  return row.map((text, i) => (i === FINDING_COLUMNS.index.severity ? '已消除' : text || null));
}
