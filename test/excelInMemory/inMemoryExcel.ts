import { type Area, columnName, parseArea } from '../../src/workbook/address.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { ChangeEvents, type TriggerSource } from './changeEvents.ts';
import { execute } from './executor.ts';
import { DocumentFiles } from './file/documentFiles.ts';
import { type Fault, Faults } from './faults.ts';
import { enterCells } from './objects/cellValues.ts';
import { TABLES } from './objects/index.ts';
import type { ExcelObject, Member, ObjectTable } from './objects/objectTable.ts';
import { type Profile, type ProfileName, PROFILES } from './profiles.ts';
import type { Asked, Rule } from './rules/rule.ts';
import { Wraps } from './rules/wrapped.ts';
import type { RangeTarget } from './objects/targets.ts';
import { unknownMember } from './objects/unknownMember.ts';
import { References } from './references.ts';
import { bytesOf, isCleanup, type LoggedBatch } from './requestLog.ts';
import type { Json, RequestBody, RequestMessage, ResponseMessage } from './wire.ts';
import { rowsOf, columnsOf } from './workbook/areas.ts';
import type { Cell, CellValue } from './workbook/cell.ts';
import { ExcelError } from './workbook/excelError.ts';
import { checkFormula } from './workbook/formula.ts';
import { fromSnapshot } from './workbook/fromSnapshot.ts';
import type { Sheet } from './workbook/sheet.ts';
import { type Shift, shiftLines } from './workbook/shiftLines.ts';
import { addSheet, deleteSheet, renameSheet } from './workbook/sheetLife.ts';
import type { Workbook } from './workbook/workbook.ts';

export interface ExcelOptions {
  /** Which Excel it is: the sum of the rules of profiles.ts. Without one it is kinder than any. */
  readonly profile?: ProfileName;
  /** The highest set of ExcelApi that it has, such as `1.14`; members of later ones are refused. The profile's unless given. */
  readonly apiSet?: string;
  /** Excel on the web: requests and responses above 5 MB are refused. */
  readonly web?: boolean;
  /** For tests of limits that don't want to move megabytes. */
  readonly limits?: Partial<Limits>;
  /** The workbook was opened read-only. */
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
  /** The result of a formula with its equals sign; 0 unless given. */
  readonly calculate?: Calculate;
  /** The year of a date that is entered without one. */
  readonly today?: Date;
  /** Milliseconds that an answer takes. */
  readonly latency?: number;
}

export interface Limits {
  /** Bytes of the JSON; enforced on the web. */
  readonly request: number;
  readonly response: number;
  /** Cells of one range. */
  readonly cellsRead: number;
}

export type Calculate = (sheet: string, address: string, formula: string) => CellValue;

/** https://learn.microsoft.com/office/dev/add-ins/excel/performance */
const LIMITS: Limits = { request: 5_242_880, response: 5_242_880, cellsRead: 5_000_000 };
/** `Excel.run({ delayForCellEdit: true })`: `onBeforeExcelRun` of the client. */
const WAITS_FOR_CELL_EDIT = 64;

/** Excel with the workbook that a snapshot was taken of. */
export function inMemoryExcel(snapshot: WorkbookSnapshot, options: ExcelOptions = {}): InMemoryExcel {
  return new InMemoryExcel(snapshot, options);
}

/** An Excel in memory that answers Microsoft's client. What is behind each of its rules: docs/excel-behaviour.md */
export class InMemoryExcel {
  readonly workbook: Workbook;
  readonly limits: Limits;
  readonly references = new References();
  readonly events: ChangeEvents;
  /** What `Office.context.document` gives of the workbook's file. */
  readonly files: DocumentFiles;
  /** Every round trip since the start. */
  readonly log: LoggedBatch[] = [];
  /** Members that were asked for and that the in-memory Excel doesn't have. A test may insist on none. */
  readonly unknown: string[] = [];
  calculate: Calculate;
  /** False while another workbook is in front of this one. */
  focus = true;
  /** Whether a person can still take back what was done before: false once something took that away. */
  undo = true;
  /** Called when a batch is never answered, so that a test need not wait until nobody waits for it any more. */
  onSilence: () => void = () => undefined;

  private readonly faults = new Faults();
  private readonly profile: Profile;
  private readonly wraps: Wraps;
  private readonly befores: readonly NonNullable<Rule['before']>[];
  private editing: { over: Promise<void>; end: () => void } | null = null;

  constructor(
    snapshot: WorkbookSnapshot,
    readonly options: ExcelOptions = {},
  ) {
    this.profile = PROFILES[options.profile ?? 'plain'];
    this.wraps = new Wraps(this.profile.rules);
    this.befores = this.profile.rules.flatMap(({ before }) => before ?? []);
    this.calculate = options.calculate ?? (() => 0);
    this.workbook = fromSnapshot(snapshot, this.calculate);
    this.files = new DocumentFiles(this.workbook);
    this.workbook.readOnly = options.readOnly ?? false;
    this.workbook.structureProtected = options.structureProtected ?? false;
    this.limits = { ...LIMITS, ...options.limits };
    this.events = new ChangeEvents(this.supports('1.14'));
  }

  /** Excel on the web. */
  get web(): boolean {
    return this.options.web ?? this.profile.web;
  }

  /** The round trips that an add-in waits for: clean-up after `Excel.run` is none. */
  get roundTrips(): number {
    return this.log.filter(({ cleanup }) => !cleanup).length;
  }

  sheet(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  /** True while a person is editing a cell. */
  get cellEdit(): boolean {
    return this.editing !== null;
  }

  set cellEdit(edits: boolean) {
    if (edits) {
      let end = (): void => undefined;
      const over = new Promise<void>((resolve) => (end = resolve));
      this.editing ??= { over, end };
    } else {
      this.editing?.end();
      this.editing = null;
    }
  }

  /** The nth batch from now on fails, by default before its first action; a response that is too large fails after the last. */
  failNext(nth: number, fault: Fault, afterActions = fault === 'ResponsePayloadSizeLimitExceeded' ? Infinity : 0): void {
    this.faults.plan(nth, fault, afterActions);
  }

  /** A person enters values, or pastes several: a range and its rows × columns of values. */
  type(sheetName: string, address: string, values: readonly (readonly CellValue[])[]): void {
    const area = parseArea(address);
    if (area?.bottom !== (area?.top ?? 0) + values.length - 1) throw new Error(`${values.length} rows don't fit ${address}`);
    const entered = values.flatMap((row, i) => row.map((value, k): [number, number, CellValue] => [area.top + i, area.left + k, value]));
    if (entered.length !== rowsOf(area) * columnsOf(area)) throw new Error(`the values don't fit ${address}`);
    enterCells(this.sheet(sheetName), area, entered, this, 'Unknown');
    this.events.flush();
  }

  /** A person inserts so many whole rows before a row, 1 being the first. */
  insertRows(sheetName: string, before: number, count = 1): void {
    this.shift(sheetName, { lines: 'rows', at: before - 1, count });
  }

  /** A person deletes so many whole rows from one on. */
  deleteRows(sheetName: string, from: number, count = 1): void {
    this.shift(sheetName, { lines: 'rows', at: from - 1, count: -count });
  }

  /** A person inserts so many whole columns before one, such as C. */
  insertColumns(sheetName: string, before: string, count = 1): void {
    this.shift(sheetName, { lines: 'columns', at: columnOf(before), count });
  }

  deleteColumns(sheetName: string, from: string, count = 1): void {
    this.shift(sheetName, { lines: 'columns', at: columnOf(from), count: -count });
  }

  /** A person filters a range (its first row is the header): these rows, 1 being the first of the sheet, are hidden by it. */
  filter(sheetName: string, address: string, hiddenRows: readonly number[]): void {
    const sheet = this.sheet(sheetName);
    sheet.autoFilter = areaOf(address);
    for (const row of hiddenRows) sheet.rows.set(row - 1, { ...sheet.rows.get(row - 1), hidden: true, filtered: true });
  }

  /** A person makes a table of a range, whose first row is its header. */
  addTable(sheetName: string, address: string, name = '表1'): void {
    this.sheet(sheetName).tables.push({ name, area: areaOf(address) });
  }

  /** The formulas of a sheet's conditional formats that show what no longer holds. */
  unpainted(sheetName: string): readonly string[] {
    return this.sheet(sheetName)
      .conditionalFormats.filter(({ painted }) => !painted)
      .map(({ formula }) => formula);
  }

  /** A person adds a sheet behind the last one. */
  addSheet(name: string): Sheet {
    const sheet = addSheet(this.workbook, name);
    this.events.sheetAdded(sheet);
    this.events.flush();
    return sheet;
  }

  /** A person deletes a sheet. */
  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    deleteSheet(this.workbook, sheet);
    this.events.sheetDeleted(sheet);
    this.events.flush();
  }

  /** A person renames a sheet; there is no event of it before ExcelApi 1.17. */
  renameSheet(name: string, to: string): void {
    renameSheet(this.workbook, this.sheet(name), to);
  }

  /** Resolves once the handlers of all events so far have been called. */
  async quiet(): Promise<void> {
    await new Promise((resolve) => later(resolve));
  }

  /** What reading an entry depends on. */
  get entry(): { readonly today: Date; readonly date1904: boolean } {
    return { today: this.options.today ?? new Date(), date1904: this.workbook.date1904 };
  }

  /** What a formula comes to; one that Excel doesn't take is refused. */
  resultOf(sheetName: string, address: string, formula: string): CellValue {
    checkFormula(formula, this.workbook);
    return this.calculate(sheetName, address, formula);
  }

  select({ sheet, areas }: RangeTarget): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    this.workbook.activeSheet = sheet;
    this.workbook.selection = { sheet, areas };
  }

  /** A member of an object, if this version of Excel has it. */
  memberOf(object: ExcelObject, name: string): Member<unknown> {
    const { members } = TABLES[object.kind] as ObjectTable<unknown>;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member) throw unknownMember(object.kind, name);
    if (!this.supports(member.since)) throw new ExcelError('ApiNotFound', `${object.kind}.${name} came with ExcelApi ${member.since}`);
    return this.wraps.member(object.kind, name, member);
  }

  /** The items of a collection; undefined for what is none. */
  itemsOf(object: ExcelObject): readonly ExcelObject[] | undefined {
    const { items } = TABLES[object.kind] as ObjectTable<unknown>;
    return items && this.wraps.items(object, () => items(object.target, this), this);
  }

  /** `getItem` of a collection. */
  itemOf(object: ExcelObject, key: unknown): ExcelObject | null {
    const { item } = TABLES[object.kind] as ObjectTable<unknown>;
    if (!item) throw unknownMember(object.kind, 'getItem()');
    return this.wraps.item(object, key, () => item(object.target, key, this), this);
  }

  /** What an object is found again by, under the name that the client knows it by. */
  idOf(object: ExcelObject): Readonly<Record<string, Json>> {
    const { id } = TABLES[object.kind] as ObjectTable<unknown>;
    return id ? { [id.as]: this.wraps.id(object, () => id.of(object.target), this) } : {};
  }

  /** Is said before anything is asked or done; a rule may refuse it. */
  before(asked: Asked): void {
    for (const before of this.befores) before(asked, this);
  }

  /** Contents of cells changed; `before` is what the first of them held. */
  changed(sheet: Sheet, area: Area, before: Cell, triggerSource: TriggerSource): void {
    for (const { changed } of this.profile.rules) changed?.(sheet, area, this);
    this.events.changed(sheet, area, before, triggerSource);
  }

  /** `1.9` is older than `1.14`. */
  supports(apiSet: string): boolean {
    return minor(apiSet) <= minor(this.options.apiSet ?? this.profile.apiSet);
  }

  /** The seam of the client: `RequestExecutor.executeAsync`. */
  async executeAsync(flags: number, message: RequestMessage): Promise<ResponseMessage> {
    const request = JSON.stringify(message.Body);
    const body = JSON.parse(request) as RequestBody;
    const cleanup = isCleanup(body);
    const requestBytes = bytesOf(request);
    const answer = (error: string | null, rest: Partial<LoggedBatch>, response: ResponseMessage['Body']): ResponseMessage => {
      const sent = { number: this.log.length + 1, requestBytes, actions: body.Actions.length, flags, cleanup };
      this.log.push({ ...sent, responseBytes: 0, writes: false, calls: [], error, ...rest });
      const outer = error !== null && response === null;
      return {
        HttpStatusCode: outer ? 400 : 200,
        ErrorCode: outer ? error : '',
        ErrorMessage: outer ? error : '',
        Headers: {},
        Body: response,
      };
    };
    const planned = cleanup ? undefined : this.faults.next();
    if (this.editing && !cleanup) {
      if ((flags & WAITS_FOR_CELL_EDIT) === 0) return answer('InvalidOperationInCellEditMode', {}, null);
      await this.editing.over;
    }
    await this.delay();
    if (planned?.fault === 'never') {
      this.onSilence();
      return new Promise(() => undefined);
    }
    if (planned && OUTER.includes(planned.fault) && planned.afterActions === 0) return answer(planned.fault, {}, null);
    if (this.web && requestBytes > this.limits.request) return answer('RequestPayloadSizeLimitExceeded', {}, null);

    const outcome = execute(this, body, planned && { code: planned.fault, afterActions: planned.afterActions });
    const text = JSON.stringify(outcome.body);
    const done = { writes: outcome.writes, calls: outcome.calls };
    const responseBytes = bytesOf(text);
    later(() => this.events.flush());
    if (planned?.fault === 'ResponsePayloadSizeLimitExceeded' || (this.web && responseBytes > this.limits.response)) {
      return answer('ResponsePayloadSizeLimitExceeded', done, null);
    }
    return answer(outcome.error, { ...done, responseBytes }, JSON.parse(text) as ResponseMessage['Body']);
  }

  /** Every formula anew, by `calculate`. */
  recalculate(): void {
    for (const sheet of this.workbook.sheets) sheet.recalculate((address, formula) => this.calculate(sheet.name, address, formula));
  }

  private shift(sheetName: string, shift: Shift): void {
    const sheet = this.sheet(sheetName);
    const { lines, at, count } = shift;
    shiftLines(this.workbook, sheet, shift);
    const last = at + Math.abs(count) - 1;
    const address = lines === 'rows' ? `${at + 1}:${last + 1}` : `${columnName(at)}:${columnName(last)}`;
    this.events.linesChanged(sheet, address, `${lines === 'rows' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}`);
    this.events.flush();
  }

  private async delay(): Promise<void> {
    if (this.options.latency) await new Promise((resolve) => later(resolve, this.options.latency));
  }
}

/** The clock on the wall, also where a test has one of its own. */
const later = globalThis.setTimeout.bind(globalThis);

const OUTER: readonly Fault[] = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no range`);
  return area;
}

/** C → 2 */
function columnOf(name: string): number {
  return areaOf(`${name}1`).left;
}

function minor(apiSet: string): number {
  return Number(apiSet.split('.')[1]);
}
