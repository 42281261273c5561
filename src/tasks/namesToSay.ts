import type { Ledger } from './model.ts';
import { unitKey } from '../reading/tasks/splitUnits.ts';

/** A name of which a person may say what it stands for: another one that looks like the same unit, or a collective name. */
export interface NameToSay {
  readonly name: string;
  /** The other name, and where it stands; null for a collective name. */
  readonly other: { readonly name: string; readonly at: string } | null;
}

/** 各成员单位, 有关部门, 各县（市、区）政府: whom it means the workbook doesn't say. */
const COLLECTIVE =
  /^(?:各|全体|其他|其它|所有|有关|相关|市直|市级|区直|县直)|(?:各|有关|相关|成员|责任|牵头|配合|参与)(?:单位|部门|机构)$/u;

/** What names of a ledger a person might say something of, each once, in the order in which they stand. */
export function namesToSay({ units, findings }: Ledger): readonly NameToSay[] {
  const variants = new Map(
    findings.flatMap((one) =>
      one.code === 'unit-name-variant' ? [[unitKey(one.args.name), { name: one.args.other, at: one.args.otherAt }] as const] : [],
    ),
  );
  return units.flatMap(({ name }): readonly NameToSay[] => {
    const other = variants.get(unitKey(name)) ?? null;
    return other !== null || COLLECTIVE.test(name) ? [{ name, other }] : [];
  });
}
