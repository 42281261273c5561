import type { Indicator, UnitScores } from '../../reading/model.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { oneLine } from '../../workbook/fold.ts';
import { textOf } from '../../workbook/grid.ts';
import { serialDate } from '../../workbook/serialDate.ts';

/** 序号, 一级指标, 考核指标 and 分值. An indicator without a name goes by the last label above it. */
export function nameCells({ seq, path, name, max }: Indicator): readonly (PlainValue | null)[] {
  const named = oneLine(name);
  const labels = named === '' ? path.slice(0, -1) : path;
  return [
    seq !== null && /^[1-9]\d{0,8}$/u.test(seq) ? Number(seq) : seq,
    labels.map(oneLine).join(' / ') || null,
    named || oneLine(path.at(-1) ?? '') || null,
    max ? max.toNumber() : '无',
  ];
}

/** What stands under 扣分原因: `—` where the table has no such column. */
export function reasonWords({ reason }: UnitScores, blank: string): string {
  return reason === null ? '—' : textOf(reason.cell).trim() || blank;
}

export function deadlineWords({ deadline }: Indicator, date1904: boolean): string {
  const day = deadline?.kind === 'number' ? serialDate(deadline.value, date1904) : undefined;
  return day ?? oneLine(textOf(deadline));
}
