import { fact } from './fact.ts';
import type { Exchange } from '../exchange.ts';
import type { Probe, Scene } from './probe.ts';
import type { Said } from '../../../words/said.ts';
import { said } from '../words/said.ts';

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
  return count === 0 ? said(({ came }) => came.noEvent) : said(({ came }) => came.events(count));
}

/** What Excel tells of changes. */
export const EVENT_PROBES: readonly Probe[] = [
  {
    key: 'event-own-cell',
    fact: fact('event-own-cell'),
    expected: '[["RangeEdited","ThisLocalAddin",true]]',
    words: wordEvents,
    run: (scene) => eventsOf(scene, (sheet) => (sheet.getRange('A1').values = [[1]])),
  },
  {
    // https://github.com/OfficeDev/office-js/issues/5347
    key: 'event-own-cells',
    fact: fact('event-own-cells'),
    expected: '[["RangeEdited","ThisLocalAddin",false]]',
    words: wordEvents,
    run: (scene) => eventsOf(scene, (sheet) => (sheet.getRange('A1:A2').values = [[1], [2]])),
  },
  {
    key: 'event-row-inserted',
    fact: fact('event-row-inserted'),
    expected: '[["RowInserted","ThisLocalAddin",false]]',
    words: wordEvents,
    run: (scene) => eventsOf(scene, (sheet) => sheet.getRange('2:2').insert('Down')),
  },
];
