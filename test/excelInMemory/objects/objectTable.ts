import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Kind, Targets } from './targets.ts';
import type { Json } from '../wire.ts';

/** An object of Excel's at work: which one, and what of the workbook it stands for. */
export class ExcelObject {
  constructor(
    readonly kind: Kind,
    readonly target: Targets[Kind],
  ) {}
}

/** `make('Range')(target)` */
export function make<K extends Kind>(kind: K): (target: Targets[K]) => ExcelObject {
  return (target) => new ExcelObject(kind, target);
}

/** The members of one of Excel's objects; names as the documentation has them, in camelCase. */
export interface ObjectTable<T> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What `getItem` finds it by; it rides along whenever the object is mentioned. */
  readonly id?: { readonly as: 'Id' | '_Id'; readonly of: (target: T) => string };
  /** The items of a collection, and one of them by its key. */
  readonly items?: (target: T, excel: InMemoryExcel) => readonly ExcelObject[];
  readonly item?: (target: T, key: unknown, excel: InMemoryExcel) => ExcelObject;
}

/** `since` is the set of ExcelApi that a member came with. */
export type Member<T> =
  | {
      readonly kind: 'scalar';
      readonly since: string;
      readonly get: ((target: T, excel: InMemoryExcel) => Json) | null;
      readonly set?: (target: T, value: unknown, excel: InMemoryExcel) => void;
      /** False for what is no part of the workbook. */
      readonly writes: boolean;
    }
  | { readonly kind: 'object'; readonly since: string; readonly get: (target: T, excel: InMemoryExcel) => ExcelObject | null }
  | {
      readonly kind: 'method';
      readonly since: string;
      readonly call: (target: T, args: readonly unknown[], excel: InMemoryExcel) => MethodResult;
      readonly writes: boolean;
    };

/** An object (null for the null object), a value for a ClientResult, or nothing. */
export type MethodResult = ExcelObject | { readonly value: Json } | null | undefined;

export function readable<T>(since: string, get: (target: T, excel: InMemoryExcel) => Json): Member<T> {
  return { kind: 'scalar', since, get, writes: false };
}

export function writable<T>(
  since: string,
  get: ((target: T, excel: InMemoryExcel) => Json) | null,
  set: (target: T, value: unknown, excel: InMemoryExcel) => void,
): Member<T> {
  return { kind: 'scalar', since, get, set, writes: true };
}

export function part<T>(since: string, get: (target: T, excel: InMemoryExcel) => ExcelObject | null): Member<T> {
  return { kind: 'object', since, get };
}

export function asking<T>(since: string, call: (target: T, args: readonly unknown[], excel: InMemoryExcel) => MethodResult): Member<T> {
  return { kind: 'method', since, call, writes: false };
}

export function doing<T>(since: string, call: (target: T, args: readonly unknown[], excel: InMemoryExcel) => unknown): Member<T> {
  return {
    kind: 'method',
    since,
    call: (target, args, excel) => {
      const made = call(target, args, excel);
      return made instanceof ExcelObject ? made : undefined;
    },
    writes: true,
  };
}
