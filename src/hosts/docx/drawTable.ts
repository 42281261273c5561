import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock, TableColumn } from '../../document/textDocument.ts';
import type { Font } from './fonts.ts';
import { LINES, PAPER, SIZES } from './paper.ts';
import { printable } from './printable.ts';
import { typeface } from './typeface.ts';

/** A table as wide as the text; its header stands on each page, and no row is cut by one. */
export function drawTable({ columns, rows }: TableBlock): Table {
  const whole = PAPER.width - PAPER.left - PAPER.right;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / shares) * whole));
  const row = (texts: readonly string[], font: Font, isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: columns.map(
        ({ align }, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { top: 40, bottom: 40, left: 60, right: 60 },
            children: [cell(texts[i] ?? '', font, isHeader ? 'centre' : align)],
          }),
      ),
    });
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map(({ head }) => head),
        'first',
        true,
      ),
      ...rows.map((texts) => row(texts, 'body', false)),
    ],
  });
}

function cell(text: string, font: Font, align: TableColumn['align']): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { line: LINES.table, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    children: [new TextRun({ text: printable(text), font: typeface(font), size: SIZES.table, characterSpacing: 0 })],
  });
}

const ALIGNMENTS = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
