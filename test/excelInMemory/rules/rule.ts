import type { Area } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { ExcelObject, MethodResult } from '../objects/objectTable.ts';
import type { Kind, Targets } from '../objects/targets.ts';
import type { Json } from '../wire.ts';
import type { Sheet } from '../workbook/sheet.ts';

/** One way in which an Excel is less kind than could be wished, and where that is known from. */
export interface Rule {
  readonly name: string;
  /** A link, or who measured it on what. */
  readonly source: string;
  /** What members do instead of, or around, what they do otherwise. */
  readonly around?: readonly Around[];
  /** Is told of all that is asked and done, before it is carried out; may refuse it. */
  readonly before?: (asked: Asked, excel: InMemoryExcel) => void;
  /** Is told of cells whose contents changed, whoever changed them. */
  readonly changed?: (sheet: Sheet, area: Area, excel: InMemoryExcel) => void;
}

export interface Asked {
  readonly object: ExcelObject;
  readonly name: string;
  readonly how: 'get' | 'set' | 'call';
  /** True for what changes the workbook. */
  readonly writes: boolean;
}

/** Around a member: each function gets what it stands in front of as `go`. */
export interface Wrap<T> {
  /** A plain property, or the id that an object is found again by. */
  readonly get?: (target: T, go: () => Json, excel: InMemoryExcel) => Json;
  readonly set?: (target: T, value: unknown, go: (value: unknown) => void, excel: InMemoryExcel) => void;
  readonly call?: (
    target: T,
    args: readonly unknown[],
    go: (args: readonly unknown[]) => MethodResult,
    excel: InMemoryExcel,
  ) => MethodResult;
  /** An object behind a property, or an item of a collection. */
  readonly object?: (target: T, go: () => ExcelObject | null, excel: InMemoryExcel, key?: unknown) => ExcelObject | null;
  readonly items?: (target: T, go: () => readonly ExcelObject[], excel: InMemoryExcel) => readonly ExcelObject[];
}

export interface Around {
  readonly kind: Kind;
  /** A member; `items` are those of a collection, `item` is its `getItem`. */
  readonly name: string;
  readonly wrap: Wrap<unknown>;
}

/** `around('Range', 'values', { set: … })` */
export function around<K extends Kind>(kind: K, name: string, wrap: Wrap<Targets[K]>): Around {
  return { kind, name, wrap: wrap as Wrap<unknown> };
}
