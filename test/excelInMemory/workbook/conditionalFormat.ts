import type { Area } from '../../../src/workbook/address.ts';

export interface ConditionalFormat {
  readonly id: string;
  /** Excel.ConditionalFormatType; only `Custom` ones can be looked into. */
  readonly type: string;
  areas: Area[];
  /** With its equals sign. */
  formula: string;
  /** The cell that relative references in the formula are meant for: the first of the range that it was set on. */
  anchor: string;
  /** #RRGGBB, '' for none. */
  fillColor: string;
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
  /** '' for none. */
  numberFormat: string;
  stopIfTrue: boolean;
  /** Made through the programming interface and not by a person. */
  byProgram: boolean;
  /** False while it still shows what held before a cell that it looks at was changed. */
  painted: boolean;
}

export function newConditionalFormat(id: string, type: string, areas: readonly Area[]): ConditionalFormat {
  return {
    id,
    type,
    areas: [...areas],
    formula: '',
    anchor: '',
    fillColor: '',
    fontColor: '',
    bold: null,
    italic: null,
    numberFormat: '',
    stopIfTrue: false,
    byProgram: false,
    painted: true,
  };
}
