import type { Exchange } from '../exchange.ts';
import type { Probe, Said, Scene } from './probe.ts';

/** Excel tells of a change some time after it answered. */
const LATE_MS = 3000;

interface Told {
  readonly changeType: string;
  readonly triggerSource: string | null;
  readonly details: boolean;
}

/** The events that a change raises. */
function eventsOf({ talk }: Scene, act: (sheet: Excel.Worksheet) => void): Promise<string> {
  return talk(async ({ ask, change }: Exchange, sheet) => {
    const told: Told[] = [];
    let stop = (): void => undefined;
    const first = new Promise<void>((resolve) => void (stop = resolve));
    const handler = sheet.onChanged.add((event) => {
      const source = event.triggerSource as string | undefined;
      told.push({
        changeType: event.changeType,
        triggerSource: source ?? null,
        details: (event.details as object | undefined) !== undefined,
      });
      stop();
      return Promise.resolve();
    });
    await ask();
    try {
      act(sheet);
      await change();
      const timer = setTimeout(stop, LATE_MS);
      await first;
      clearTimeout(timer);
    } finally {
      handler.remove();
      await handler.context.sync();
    }
    return told.length === 0
      ? 'none'
      : JSON.stringify(told.map(({ changeType, triggerSource, details }) => [changeType, triggerSource, details]));
  });
}

function wordEvents(found: string): Said {
  const count = found === 'none' ? 0 : (JSON.parse(found) as readonly unknown[]).length;
  return count === 0 ? { zh: '没有收到事件', en: 'No event came' } : { zh: `收到 ${count} 个事件`, en: `${count} event(s) came` };
}

/** What Excel tells of changes. */
export const EVENT_PROBES: readonly Probe[] = [
  {
    key: 'event-own-cell',
    fact: { zh: '本加载项写一格的事件：来源和前后值', en: 'The event of our own write to one cell: its source and details' },
    expected: '[["RangeEdited","ThisLocalAddin",true]]',
    words: wordEvents,
    run: (scene) => eventsOf(scene, (sheet) => (sheet.getRange('A1').values = [[1]])),
  },
  {
    // https://github.com/OfficeDev/office-js/issues/5347
    key: 'event-own-cells',
    fact: { zh: '本加载项写几格的事件：没有前后值', en: 'The event of our own write to several cells has no details' },
    expected: '[["RangeEdited","ThisLocalAddin",false]]',
    words: wordEvents,
    run: (scene) => eventsOf(scene, (sheet) => (sheet.getRange('A1:A2').values = [[1], [2]])),
  },
  {
    key: 'event-row-inserted',
    fact: { zh: '插入一行的事件', en: 'The event of an inserted row' },
    expected: '[["RowInserted","ThisLocalAddin",false]]',
    words: wordEvents,
    run: (scene) => eventsOf(scene, (sheet) => sheet.getRange('2:2').insert('Down')),
  },
];
