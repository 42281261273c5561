import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { ExcelObject, Member, MethodResult } from '../objects/objectTable.ts';
import type { Kind } from '../objects/targets.ts';
import type { Json } from '../wire.ts';
import type { Around, Rule, Wrap } from './rule.ts';

/** The wraps of a sum of rules, by what they are around; a later rule is around an earlier one. */
export class Wraps {
  private readonly byMember = new Map<string, Wrap<unknown>[]>();
  private readonly members = new WeakMap<Member<unknown>, Map<string, Member<unknown>>>();

  constructor(rules: readonly Rule[]) {
    for (const one of rules.flatMap(({ around = [] }): readonly Around[] => around)) {
      const key = `${one.kind}.${one.name}`;
      this.byMember.set(key, [...(this.byMember.get(key) ?? []), one.wrap]);
    }
  }

  member(kind: Kind, name: string, plain: Member<unknown>): Member<unknown> {
    const wraps = this.byMember.get(`${kind}.${name}`);
    if (!wraps) return plain;
    const known = this.members.get(plain) ?? new Map<string, Member<unknown>>();
    this.members.set(plain, known);
    const key = `${kind}.${name}`;
    const made = known.get(key) ?? wraps.reduce(wrapped, plain);
    known.set(key, made);
    return made;
  }

  items({ kind, target }: ExcelObject, go: () => readonly ExcelObject[], excel: InMemoryExcel): readonly ExcelObject[] {
    return this.list(kind, 'items').reduce((inner, { items }) => (items ? () => items(target, inner, excel) : inner), go)();
  }

  item({ kind, target }: ExcelObject, key: unknown, go: () => ExcelObject, excel: InMemoryExcel): ExcelObject | null {
    return this.list(kind, 'item').reduce(
      (inner: () => ExcelObject | null, { object }) => (object ? () => object(target, inner, excel, key) : inner),
      go,
    )();
  }

  id({ kind, target }: ExcelObject, go: () => Json, excel: InMemoryExcel): Json {
    return this.list(kind, 'id').reduce((inner, { get }) => (get ? () => get(target, inner, excel) : inner), go)();
  }

  private list(kind: Kind, name: string): readonly Wrap<unknown>[] {
    return this.byMember.get(`${kind}.${name}`) ?? [];
  }
}

function wrapped(member: Member<unknown>, { get, set, call, object }: Wrap<unknown>): Member<unknown> {
  switch (member.kind) {
    case 'scalar': {
      const { get: plainGet, set: plainSet } = member;
      return {
        ...member,
        get: get && plainGet ? (target, excel) => get(target, () => plainGet(target, excel), excel) : plainGet,
        ...(set && plainSet ? { set: (target, value, excel) => set(target, value, (given) => plainSet(target, given, excel), excel) } : {}),
      };
    }
    case 'object': {
      const { get: plainGet } = member;
      return { ...member, get: object ? (target, excel) => object(target, () => plainGet(target, excel), excel) : plainGet };
    }
    case 'method': {
      const { call: plainCall } = member;
      return {
        ...member,
        call: call
          ? (target, args, excel): MethodResult => call(target, args, (given) => plainCall(target, given, excel), excel)
          : plainCall,
      };
    }
  }
}
