import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address.ts';
import type { Json } from '../wire.ts';
import { addressWithSheet } from '../workbook/areas.ts';
import { recordIn } from './argumentsIn.ts';
import { hiddenOf, type Lines, sizeOf } from './lines.ts';
import { onlyArea } from './rangeTarget.ts';
import type { RangeTarget } from './targets.ts';
import { unknownMember } from './unknownMember.ts';

/** Excel.RowProperties of every row, top to bottom: what of them was asked for. */
export function rowProperties(it: RangeTarget, load: unknown): Json {
  return properties(it, recordIn(load), 'rows');
}

export function columnProperties(it: RangeTarget, load: unknown): Json {
  return properties(it, recordIn(load), 'columns');
}

function properties({ sheet, areas }: RangeTarget, load: Readonly<Record<string, unknown>>, lines: Lines): Json {
  const area = onlyArea({ sheet, areas });
  const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const [hidden, index, size] = lines === 'rows' ? ['rowHidden', 'rowIndex', 'rowHeight'] : ['columnHidden', 'columnIndex', 'columnWidth'];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const one =
      lines === 'rows'
        ? { top: first + i, bottom: first + i, left: 0, right: MAX_COLUMNS - 1 }
        : { left: first + i, right: first + i, top: 0, bottom: MAX_ROWS - 1 };
    const line = { sheet, areas: [one] };
    const found: Record<string, Json> = {};
    for (const [name, asked] of Object.entries(load)) {
      if (asked === false) continue;
      if (name === hidden) found[name] = hiddenOf(line, lines);
      else if (name === index) found[name] = first + i;
      else if (name === 'address') found[name] = addressWithSheet(sheet.name, one);
      else if (name === 'format' && Object.keys(recordIn(asked)).every((key) => key === size))
        found.format = { [size]: sizeOf(line, lines) };
      else throw unknownMember(lines === 'rows' ? 'RowProperties' : 'ColumnProperties', name);
    }
    return found;
  });
}
