import type { Area } from '../../../src/workbook/address.ts';
import { common, rectangles } from '../workbook/areas.ts';
import type { Cell, ValueType } from '../workbook/cell.ts';
import { textIn, wordIn } from './argumentsIn.ts';
import type { RangeTarget } from './targets.ts';
import { unknownMember } from './unknownMember.ts';

const CELL_TYPES = [
  ...(['DataValidations', 'ConditionalFormats', 'Constants', 'Formulas'] as const),
  ...(['Blanks', 'Visible', 'SameConditionalFormat', 'SameDataValidation'] as const),
];

/** The cells of a kind as rectangles, whatever rules they hold: https://learn.microsoft.com/javascript/api/excel/excel.specialcelltype */
export function specialCells({ sheet, areas }: RangeTarget, cellType: unknown, valueType: unknown): Area[] {
  switch (wordIn(cellType, CELL_TYPES)) {
    case 'DataValidations':
      return rectangles(
        common(
          sheet.validations.flatMap((validation) => validation.areas),
          areas,
        ),
      );
    case 'ConditionalFormats':
      return rectangles(
        common(
          sheet.conditionalFormats.flatMap((format) => format.areas),
          areas,
        ),
      );
    case 'Constants':
      return cellsWhere({ sheet, areas }, (cell) => cell.formula === null && cell.valueType !== 'Empty' && isAsked(cell, valueType));
    case 'Formulas':
      return cellsWhere({ sheet, areas }, (cell) => cell.formula !== null && isAsked(cell, valueType));
    default:
      throw unknownMember('SpecialCellType', String(cellType));
  }
}

function cellsWhere({ sheet, areas }: RangeTarget, test: (cell: Cell) => boolean): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    for (const [row, column, cell] of sheet.cellsIn(area)) {
      if (test(cell)) found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return rectangles(found);
}

/** `Numbers`, `ErrorsText`, `LogicalNumbersText`…: words put together. */
function isAsked(cell: Cell, valueType: unknown): boolean {
  if (valueType === null || valueType === undefined || valueType === 'All') return true;
  const word = ({ Double: 'Number', String: 'Text', Boolean: 'Logical', Error: 'Errors', Empty: '' } satisfies Record<ValueType, string>)[
    cell.valueType
  ];
  return word !== '' && textIn(valueType).includes(word);
}
