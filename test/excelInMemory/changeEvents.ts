import { type Area, areaAddress } from '../../src/workbook/address.ts';
import { cellCount } from './workbook/areas.ts';
import type { Cell } from './workbook/cell.ts';
import type { Sheet } from './workbook/sheet.ts';

/** A message as the client takes it: `GenericEventRegistration._handleRichApiMessage`. */
export interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  /** The id of a sheet, or `Workbook` for handlers on `worksheets`. */
  readonly targetId: string;
  readonly message: string;
}

/** The client's numbers for what happens. */
const TYPES = { changed: 10, added: 13, deleted: 15 } as const;
export type EventName = keyof typeof TYPES;

/** ThisLocalAddin is any page of the same add-in, and not only the one that is told. */
export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** Whole rows and columns that a person inserts or deletes; those behind move. */
export type LineChange = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** By the client's words for it, which it makes `changeDirectionState` of. */
const DIRECTIONS: Readonly<Record<LineChange, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};

/** Tells the client what happened, once the batch or the person's entry is through. */
export class ChangeEvents {
  /** `context.runtime.enableEvents` */
  enabled = true;

  private readonly listeners = new Map<object, (entries: readonly EventMessage[]) => void>();
  private readonly registered = new Map<string, number>();
  private pending: EventMessage[] = [];

  constructor(private readonly tellsTrigger: boolean) {}

  /** Every page has a client of its own, and is told of everything that anyone of them has asked for. */
  tell(client: object, deliver: (entries: readonly EventMessage[]) => void): void {
    this.listeners.set(client, deliver);
  }

  register(event: EventName, targetId: string): undefined {
    this.count(`${event} ${targetId}`, 1);
  }

  unregister(event: EventName, targetId: string): undefined {
    this.count(`${event} ${targetId}`, -1);
  }

  /** `before` is what the first cell held; only a change of one single cell tells it. */
  changed(sheet: Sheet, area: Area, before: Cell, triggerSource: TriggerSource, changeType = 'RangeEdited'): void {
    const after = sheet.cell(area.top, area.left);
    const details = {
      valueBefore: before.value,
      valueTypeBefore: before.valueType,
      valueAfter: after.value,
      valueTypeAfter: after.valueType,
    };
    this.happened('changed', [sheet.id, 'Workbook'], {
      changeType,
      shiftDirection: 'None',
      worksheetId: sheet.id,
      address: areaAddress(area),
      ...(cellCount([area]) === 1 ? details : {}),
      ...(this.tellsTrigger ? { triggerSource } : {}),
    });
  }

  /** `address` is of the whole rows or columns, such as 4:5. */
  linesChanged(sheet: Sheet, address: string, changeType: LineChange): void {
    this.happened('changed', [sheet.id, 'Workbook'], {
      changeType,
      shiftDirection: DIRECTIONS[changeType],
      worksheetId: sheet.id,
      address,
      ...(this.tellsTrigger ? { triggerSource: 'Unknown' } : {}),
    });
  }

  sheetAdded(sheet: Sheet): void {
    this.happened('added', ['Workbook'], { worksheetId: sheet.id });
  }

  sheetDeleted(sheet: Sheet): void {
    this.happened('deleted', ['Workbook'], { worksheetId: sheet.id });
  }

  flush(): void {
    const entries = this.pending;
    this.pending = [];
    if (entries.length > 0) for (const deliver of this.listeners.values()) deliver(entries);
  }

  private count(key: string, more: number): void {
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + more));
  }

  private happened(event: EventName, targetIds: readonly string[], content: object): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ source: 'Local', ...content });
    for (const targetId of targetIds) {
      if (!this.registered.get(`${event} ${targetId}`)) continue;
      this.pending.push({ messageCategory: 65536, messageType: TYPES[event], targetId, message });
    }
  }
}
