import type { GateVerdict } from '../settings/settings.ts';
import { WORDS } from '../settings/settingWords.ts';
import { fold } from '../workbook/fold.ts';
import { GATE_SHEETS_NAME, GATE_UNITS_NAME, VERDICTS_NAME } from '../settings/settingNames.ts';

/** The gates of a sheet that a person found a unit not to pass, in their words; a unit that fails one is not recognised. */
export function failedGates(sheet: string, unit: string, verdicts: readonly GateVerdict[]): readonly string[] {
  const ofUnit = verdicts.filter((verdict) => verdict.sheet === sheet && fold(verdict.unit) === fold(unit));
  return ofUnit.filter(({ passed }) => !passed).map(({ gate }) => gate);
}

/** The cells that name a unit and its sheet. */
export interface GateCells {
  readonly sheet: string;
  readonly unit: string;
}

/** How many gates of its sheet a unit has not passed, as 考核设置 has it. */
export function failedGateFormula({ sheet, unit }: GateCells): string {
  const ofSheet = `(${GATE_SHEETS_NAME}&""=${sheet}&"")`;
  const ofUnit = `(${folded(GATE_UNITS_NAME)}=${folded(unit)})`;
  return `SUMPRODUCT(${ofSheet}*${ofUnit}*(SUBSTITUTE(${VERDICTS_NAME}," ","")="${WORDS.failed}"))`;
}

/** A name without spaces, its brackets of one kind: what people vary when they write it. */
function folded(text: string): string {
  return [
    [' ', ''],
    ['　', ''],
    ['（', '('],
    ['）', ')'],
  ].reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, text);
}
