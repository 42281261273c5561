import type { CellLook } from '../../../workbook/sheetLook.ts';
import { isTrue } from '../isTrue.ts';
import type { Attributes } from '../scanXml.ts';

const HORIZONTAL: Readonly<Partial<Record<string, NonNullable<CellLook['horizontal']>>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  fill: 'fill',
  centerContinuous: 'center',
  distributed: 'justify',
};
const VERTICAL: Readonly<Partial<Record<string, NonNullable<CellLook['vertical']>>>> = {
  top: 'top',
  center: 'center',
  justify: 'top',
  distributed: 'center',
};

/** What `alignment` says. */
export function alignmentLook({ horizontal = '', vertical = '', wrapText, indent }: Attributes): CellLook {
  const across = HORIZONTAL[horizontal];
  const down = VERTICAL[vertical];
  const steps = Number(indent ?? 0);
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(isTrue(wrapText) ? { wrap: true } : {}),
    ...(steps > 0 ? { indent: steps } : {}),
  };
}

/** What `protection` says. */
export function protectionLook({ locked }: Attributes): CellLook {
  return locked !== undefined && !isTrue(locked) ? { locked: false } : {};
}
