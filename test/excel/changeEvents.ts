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

export type TriggerSource = 'ThisLocalAddin' | 'Unknown';

/** Tells the client what happened, once the batch or the person's entry is through. */
export class ChangeEvents {
  /** `context.runtime.enableEvents` */
  enabled = true;
  /** Who takes the messages; the client's, or nobody. */
  deliver: (entries: readonly EventMessage[]) => void = () => undefined;

  private readonly registered = new Set<string>();
  private pending: EventMessage[] = [];

  constructor(private readonly tellsTrigger: boolean) {}

  register(event: EventName, targetId: string): undefined {
    this.registered.add(`${event} ${targetId}`);
  }

  unregister(event: EventName, targetId: string): undefined {
    this.registered.delete(`${event} ${targetId}`);
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

  sheetAdded(sheet: Sheet): void {
    this.happened('added', ['Workbook'], { worksheetId: sheet.id });
  }

  sheetDeleted(sheet: Sheet): void {
    this.happened('deleted', ['Workbook'], { worksheetId: sheet.id });
  }

  flush(): void {
    const entries = this.pending;
    this.pending = [];
    if (entries.length > 0) this.deliver(entries);
  }

  private happened(event: EventName, targetIds: readonly string[], content: object): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ source: 'Local', ...content });
    for (const targetId of targetIds) {
      if (!this.registered.has(`${event} ${targetId}`)) continue;
      this.pending.push({ messageCategory: 65536, messageType: TYPES[event], targetId, message });
    }
  }
}
