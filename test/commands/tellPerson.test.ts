import { handOver } from '../../src/commands/handOver.ts';
import { tellPerson, type Teller } from '../../src/commands/tellPerson.ts';
import { mailbox, type Mailbox } from '../../src/mailbox/mailbox.ts';
import { fakeTexts } from '../mailbox/fakeTexts.ts';

const SAID = { code: 'not-all', text: '东局没有写入' } as const;
const never = new Promise<never>(() => undefined);

function page(tools: Partial<Teller> = {}) {
  const shared = fakeTexts();
  const box: Mailbox = mailbox(shared.page(), () => 1000);
  const shown: string[] = [];
  const waits: number[] = [];
  const teller: Teller = {
    box,
    show: (code) => {
      shown.push(`${code}: ${box.look('message')?.text ?? ''}`);
      return Promise.resolve({ closed: Promise.resolve() });
    },
    identity: () => Promise.resolve('book'),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ...tools,
  };
  return { shared, box, shown, waits, teller, pane: mailbox(shared.page(), () => 1000) };
}

describe('saying a sentence', () => {
  test('it lies there before the window opens', async () => {
    const { shown, teller } = page();
    await tellPerson(SAID, teller);
    expect(shown).toEqual(['not-all: 东局没有写入']);
  });

  test('a window that is never told to be closed is waited for one minute', async () => {
    const { waits, teller, box } = page({ show: () => Promise.resolve({ closed: never }) });
    await tellPerson(SAID, teller);
    expect({ waits, notice: box.look('notice') }).toEqual({ waits: [60_000], notice: null });
  });

  test('where no window opens it is left for the pane beside this workbook', async () => {
    const { teller, pane } = page({ show: () => Promise.resolve({ refused: 12009 }) });
    await tellPerson(SAID, teller);
    expect({ notice: pane.look('notice'), message: pane.look('message') }).toEqual({
      notice: { kind: 'notice', text: '东局没有写入', workbook: 'book', at: 1000 },
      message: null,
    });
  });

  test('where nothing is kept either it ends all the same', async () => {
    const { shared, teller } = page({ show: () => Promise.resolve({ refused: null }) });
    shared.refuses = true;
    await expect(tellPerson(SAID, teller)).resolves.toBeUndefined();
  });
});

describe('handing a job over', () => {
  test('without an open pane it is left, with the workbook that it is for', async () => {
    const { teller, pane } = page();
    expect(await handOver('prepare', teller)).toBe('left');
    expect(pane.look('request')).toEqual({ kind: 'request', text: 'prepare', workbook: 'book', at: 1000 });
  });

  test('an open pane has begun when it has taken the letter', async () => {
    const { teller, pane } = page();
    pane.watch(() => pane.discard('request'));
    expect(await handOver('recalculate', teller)).toBe('taken');
  });

  test('a workbook that can not be told from others is not left to any pane', async () => {
    const { teller, pane } = page({ identity: () => Promise.resolve(null) });
    expect(await handOver('recalculate', teller)).toBe('none');
    expect(pane.look('request')).toBeNull();
  });

  test('nor is it where nothing is kept', async () => {
    const { shared, teller } = page();
    shared.refuses = true;
    expect(await handOver('recalculate', teller)).toBe('none');
  });
});
