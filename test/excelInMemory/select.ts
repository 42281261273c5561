import type { InMemoryExcel } from './inMemoryExcel.ts';
import { TABLES } from './objects/index.ts';
import type { ExcelObject, ObjectTable } from './objects/objectTable.ts';
import { unknownMember } from './objects/unknownMember.ts';
import type { Json, QueryInfo } from './wire.ts';

/** Asked-for properties: the plain ones of this object, and what is asked of the objects in it. */
interface Selection {
  all: boolean;
  readonly names: Set<string>;
  readonly inner: Map<string, Selection>;
}

/**
 * What a `load` answers: properties by their names in PascalCase, objects in objects, the items of a collection under
 * `_Items`. `mention` gives what the client needs to find an object again.
 */
export function select(object: ExcelObject, query: QueryInfo, excel: InMemoryExcel, mention: (object: ExcelObject) => Json): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  const selection = selectionOf(paths.length > 0 ? paths : ['*']);
  const skip = query.Skip ?? 0;
  return read(object, selection, excel, mention, [skip, query.Top === undefined ? Infinity : skip + query.Top]);
}

function read(
  object: ExcelObject,
  selection: Selection,
  excel: InMemoryExcel,
  mention: (object: ExcelObject) => Json,
  window: readonly [number, number] = [0, Infinity],
): Json {
  const table = TABLES[object.kind] as ObjectTable<unknown>;
  const answer: Record<string, Json> = { ...(mention(object) as Readonly<Record<string, Json>>) };
  const items = excel.itemsOf(object);
  if (items) {
    const own = [...selection.names].filter((name) => table.members[name]?.kind === 'scalar');
    for (const name of own) answer[pascal(name)] = scalar(object, name, excel);
    const ofItems = { ...selection, names: new Set([...selection.names].filter((name) => !own.includes(name))) };
    answer._Items = items.slice(...window).map((item) => read(item, ofItems, excel, mention));
    return answer;
  }
  for (const name of selection.all ? plainNames(object, excel) : selection.names) {
    // An object that is named without what is wanted of it is loaded with all its plain properties.
    if (table.members[name]?.kind === 'object') selection.inner.set(name, selection.inner.get(name) ?? selectionOf(['*']));
    else answer[pascal(name)] = scalar(object, name, excel);
  }
  for (const [name, wanted] of selection.inner) {
    const member = excel.memberOf(object, name);
    if (member.kind !== 'object') throw unknownMember(object.kind, `${name}/…`);
    excel.before({ object, name, how: 'get', writes: false });
    const inner = member.get(object.target, excel);
    answer[pascal(name)] = inner && read(inner, wanted, excel, mention);
  }
  return answer;
}

function scalar(object: ExcelObject, name: string, excel: InMemoryExcel): Json {
  const member = excel.memberOf(object, name);
  if (member.kind !== 'scalar' || !member.get) throw unknownMember(object.kind, name);
  excel.before({ object, name, how: 'get', writes: false });
  return member.get(object.target, excel);
}

/** The plain properties that this version of Excel has. */
function plainNames(object: ExcelObject, excel: InMemoryExcel): string[] {
  const { members } = TABLES[object.kind] as ObjectTable<unknown>;
  return Object.keys(members).filter((name) => {
    const member = members[name];
    return member?.kind === 'scalar' && member.get && excel.supports(member.since);
  });
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = { all: false, names: new Set(), inner: new Map() };
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    if (first === '*') selection.all = true;
    else if (rest.length === 0) {
      if (first !== '' && first !== '$none') selection.names.add(lowerFirst(first));
    } else {
      const name = lowerFirst(first);
      const inner = selection.inner.get(name) ?? selectionOf([]);
      merge(inner, selectionOf([rest.join('/')]));
      selection.inner.set(name, inner);
    }
  }
  return selection;
}

function merge(into: Selection, other: Selection): void {
  into.all ||= other.all;
  for (const name of other.names) into.names.add(name);
  for (const [name, inner] of other.inner) {
    const known = into.inner.get(name);
    if (known) merge(known, inner);
    else into.inner.set(name, inner);
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
