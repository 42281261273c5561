import type { InMemoryExcel } from './inMemoryExcel.ts';
import { ExcelObject, type Member, type MethodResult } from './objects/objectTable.ts';
import { UnknownMember, unknownMember } from './objects/unknownMember.ts';
import { select } from './select.ts';
import type { Action, ArgumentInfo, Json, ObjectPath, RequestBody, ResponseBody } from './wire.ts';
import { ExcelError } from './workbook/excelError.ts';
import { Workbook } from './workbook/workbook.ts';

/** What came of a batch. */
export interface Outcome {
  readonly body: ResponseBody;
  readonly writes: boolean;
  readonly calls: readonly string[];
  readonly error: string | null;
}

/**
 * Runs the actions of a batch in their order. The first that fails ends it; what was done before stays done, as in Excel.
 * `fails` makes the batch fail with a code once so many actions are through.
 */
export function execute(
  excel: InMemoryExcel,
  body: RequestBody,
  fails?: { readonly code: string; readonly afterActions: number },
): Outcome {
  const run = new Execution(excel, body);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (fails && index >= fails.afterActions) return run.failed(index, fails.code, 'planned by the test');
    try {
      results.push({ ActionId: action.Id, Value: run.action(action) });
    } catch (error) {
      if (error instanceof UnknownMember) {
        excel.unknown.push(error.message);
        return run.failed(index, 'NotImplemented', error.message);
      }
      if (error instanceof ExcelError) return run.failed(index, error.code, error.message);
      throw error;
    }
  }
  if (fails) return run.failed(body.Actions.length - 1, fails.code, 'planned by the test');
  return { body: { Results: results, TraceIds: run.traces }, writes: run.writes, calls: run.calls, error: null };
}

class Execution {
  writes = false;
  readonly calls: string[] = [];
  /** The marks of `context.trace` that were passed. */
  readonly traces: number[] = [];
  private readonly objects = new Map<number, ExcelObject | null>();
  private location = '';

  constructor(
    private readonly excel: InMemoryExcel,
    private readonly body: RequestBody,
  ) {}

  failed(index: number, code: string, message: string): Outcome {
    const error = { Code: code, Message: message, Location: this.location, ActionIndex: index };
    return { body: { Error: error, TraceIds: this.traces }, writes: this.writes, calls: this.calls, error: code };
  }

  action(action: Action): Json {
    if (action.ActionType === 5) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === 1) return object && this.mention(object);
    // What is asked of a null object is nothing, and what it is told goes nowhere.
    if (!object) return null;
    switch (action.ActionType) {
      case 2:
        this.calls.push(`${object.kind}.load`);
        return select(object, action.QueryInfo ?? {}, this.excel, (child) => this.mention(child));
      case 3:
        return this.call(object, action);
      case 4:
        this.set(object, action);
        return null;
      default:
        throw unknownMember('RequestBody', `ActionType ${action.ActionType}`);
    }
  }

  private call(object: ExcelObject, { Name, ArgumentInfo: info }: Action): Json {
    if (Name === '_KeepReference') {
      this.excel.references.keep(object);
      return null;
    }
    const made = this.invoke(object, camel(Name), info);
    return made !== null && made !== undefined && 'value' in made ? made.value : null;
  }

  private invoke(object: ExcelObject, name: string, info: ArgumentInfo | undefined): MethodResult {
    const member = this.member(object, name);
    if (member.kind !== 'method') throw unknownMember(object.kind, `${name}()`);
    if (!name.startsWith('_')) this.calls.push(`${object.kind}.${name}()`);
    this.excel.before({ object, name, how: 'call', writes: member.writes });
    this.writes ||= member.writes;
    return member.call(object.target, this.args(info), this.excel);
  }

  private set(object: ExcelObject, { Name, ArgumentInfo: info }: Action): void {
    const member = this.member(object, camel(Name));
    if (member.kind !== 'scalar' || !member.set) throw unknownMember(object.kind, `${camel(Name)} =`);
    this.calls.push(`${object.kind}.${camel(Name)}=`);
    this.excel.before({ object, name: camel(Name), how: 'set', writes: member.writes });
    this.writes ||= member.writes;
    member.set(object.target, this.args(info)[0], this.excel);
  }

  /** An object by its path: the same one for as long as the batch lasts. */
  private object(id: number): ExcelObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidReference', `there is no object path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): ExcelObject | null {
    if (path.ObjectPathType === 1) return new ExcelObject('Workbook', this.excel.workbook);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const kept = this.excel.references.find(path.Name);
      if (!kept) throw new ExcelError('InvalidReference');
      this.checkAlive(kept);
      return kept;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case 3: {
        const made = this.invoke(parent, camel(path.Name), path.ArgumentInfo);
        if (made === null || made instanceof ExcelObject) return made;
        throw unknownMember(parent.kind, `${camel(path.Name)}() as an object`);
      }
      case 4: {
        const member = this.member(parent, camel(path.Name));
        if (member.kind !== 'object') throw unknownMember(parent.kind, `${camel(path.Name)} as an object`);
        this.excel.before({ object: parent, name: camel(path.Name), how: 'get', writes: false });
        return member.get(parent.target, this.excel);
      }
      case 5: {
        this.location = `${parent.kind}.getItem`;
        this.checkAlive(parent);
        return this.excel.itemOf(parent, this.args(path.ArgumentInfo)[0]);
      }
      default:
        throw unknownMember('ObjectPath', `ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private member(object: ExcelObject, name: string): Member<unknown> {
    this.location = `${object.kind}.${name}`;
    this.checkAlive(object);
    return this.excel.memberOf(object, name);
  }

  /** What is on a sheet goes with it. */
  private checkAlive({ target }: ExcelObject): void {
    const sheet = target instanceof Workbook || !('sheet' in target) ? null : target.sheet;
    if (sheet && !this.excel.workbook.sheets.includes(sheet)) throw new ExcelError('ItemNotFound');
  }

  /** What the client has to know of an object to find it again: its id, or the reference that is kept of it. */
  private mention(object: ExcelObject): Json {
    const reference = this.excel.references.idOf(object);
    return {
      ...this.excel.idOf(object),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      return typeof id === 'number' && id > 0 ? this.object(id) : this.withObjects(value);
    });
  }

  /** Objects inside of plain ones are `{ _ObjectPathId }`. */
  private withObjects(value: Json): unknown {
    if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value as Readonly<Record<string, Json>>);
    if (entries[0]?.[0] === '_ObjectPathId') return this.object(Number(entries[0][1]));
    return Object.fromEntries(entries.map(([name, one]) => [name, this.withObjects(one)]));
  }
}

/** GetRange → getRange, _Runtime → _Runtime */
function camel(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
