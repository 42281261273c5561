import { parseAddress } from '../../workbook/address.ts';
import type { Job } from '../../workbook/host.ts';
import { isOwnNote } from '../../workbook/marks.ts';
import type { Comment, Particulars, Property, Unknown } from '../../workbook/particulars.ts';
import type { Exchange } from './exchange.ts';
import { knowsNotes } from './knowsNotes.ts';
import { listTabs, type ListedSheet } from './listSheets.ts';
import { askOptional, type Asked } from './requests/askOptional.ts';

const SIDES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
const BYTES = 900;

/**
 * What Excel tells by requests of a workbook besides its cells: its properties (ExcelApi 1.7), page headers (1.9), threaded comments
 * (1.10), queries (1.14), and notes where it knows 1.18. Each is asked by itself, as Excel may refuse any: LTSC 2021 says that it
 * has comments and throws NotImplemented. Links to files and pictures Excel tells only cell by cell, linked workbooks only on the web.
 */
export async function readParticulars(talk: Exchange, job: Job): Promise<Particulars> {
  const tabs = await listTabs(talk);
  const quiet: Job = { ...job, progress: () => undefined };
  const one = async <T>(asked: Asked<T>): Promise<T | null> => (await askOptional(talk, [asked], (it) => it, quiet))[0] ?? null;
  const properties = await one(askProperties());
  const custom = await one(askCustom());
  const queries = await one(askQueries());
  const headers = await askOptional(talk, tabs, askHeaders, quiet);
  const threads = await askComments(talk, tabs, 'comments', quiet);
  const notes = knowsNotes() ? await askComments(talk, tabs, 'notes', quiet) : [null];
  const isAll = (list: readonly unknown[]): boolean => list.every((told) => told !== null);
  const notKnown: readonly (readonly [Unknown, boolean])[] = [
    ['properties', properties !== null && custom !== null],
    ['comments', isAll(threads)],
    ['notes', isAll(notes)],
    ['connections', queries !== null],
    ['headers', isAll(headers)],
  ];
  return {
    properties: [...(properties ?? []), ...(custom ?? [])].filter(({ value }) => value.trim() !== ''),
    comments: inOrder(
      [...threads, ...notes].flatMap((some) => some ?? []),
      tabs.map(({ name }) => name),
    ),
    links: (queries ?? []).map((name) => ({ to: 'connection', target: name, sheet: null, cell: null })),
    headers: headers.flatMap((text, i) => (text ? [{ sheet: tabs[i]?.name ?? '', text }] : [])),
    notKnown: [...notKnown.filter(([, known]) => !known).map(([what]) => what), 'workbook-links', 'hyperlinks', 'images'],
  };
}

/** One thing asked of Excel: `load` queues it, and gives what takes the answer. */
function asking<T>(load: (workbook: Excel.Workbook) => () => T): Asked<T> {
  let found: T | null = null;
  return {
    questions: [
      {
        requestBytes: BYTES,
        answerBytes: BYTES,
        halves: () => null,
        ask({ workbook }) {
          const take = load(workbook);
          return () => {
            found = take();
            return BYTES;
          };
        },
      },
    ],
    answer: () => found,
  };
}

function askProperties(): Asked<readonly Property[]> {
  return asking(({ properties }) => {
    properties.load('author,lastAuthor,company,manager');
    return () => [
      { property: 'author', value: properties.author },
      { property: 'lastModifiedBy', value: properties.lastAuthor },
      { property: 'company', value: properties.company },
      { property: 'manager', value: properties.manager },
    ];
  });
}

function askCustom(): Asked<readonly Property[]> {
  return asking(({ properties: { custom } }) => {
    custom.load('items/key,items/value');
    return () => custom.items.map(({ key, value }): Property => ({ property: 'custom', name: key, value: String(value) }));
  });
}

function askQueries(): Asked<readonly string[]> {
  return asking(({ queries }) => {
    queries.load('items/name');
    return () => queries.items.map(({ name }) => name);
  });
}

function askHeaders({ id }: ListedSheet): Asked<string> {
  return asking(({ worksheets }) => {
    const pages = worksheets.getItem(id).pageLayout.headersFooters.defaultForAllPages;
    pages.load(SIDES.join(','));
    return () =>
      SIDES.map((side) => pages[side])
        .filter((part) => part !== '')
        .join(' ');
  });
}

type Kind = 'comments' | 'notes';

/** Threaded comments with their replies, or notes; null for a sheet that doesn't tell them. */
async function askComments(
  talk: Exchange,
  tabs: readonly ListedSheet[],
  kind: Kind,
  job: Job,
): Promise<readonly (readonly Comment[] | null)[]> {
  const listed = await askOptional(talk, tabs, ({ id }) => askList(id, kind), job);
  const known = tabs.map(({ name }, i) => ({ name, list: listed[i] ?? [] }));
  const told = await askOptional(talk, known, ({ name, list }) => (list.length === 0 ? NOTHING : askWords(name, kind, list)), job);
  return listed.map((list, i) => (list === null ? null : (told[i] ?? null)));
}

const NOTHING: Asked<readonly Comment[]> = { questions: [], answer: () => [] };

function askList(id: string, kind: Kind): Asked<readonly (Excel.Comment | Excel.Note)[]> {
  return asking(({ worksheets }) => {
    const list = worksheets.getItem(id)[kind];
    list.load('items/content,items/authorName');
    return () => list.items;
  });
}

function askWords(sheet: string, kind: Kind, list: readonly (Excel.Comment | Excel.Note)[]): Asked<readonly Comment[]> {
  return asking(() => {
    const asked = list.map((comment) => {
      const replies = 'replies' in comment ? comment.replies : null;
      replies?.load('items/content,items/authorName');
      const place = comment.getLocation();
      place.load('address');
      return { comment, replies, place };
    });
    return () =>
      asked.flatMap(({ comment, replies, place }): readonly Comment[] => {
        const cell = parseAddress(place.address.replace(/^.*!/su, ''));
        if (!cell || (kind === 'notes' && isOwnNote(comment.authorName, comment.content))) return [];
        const words = [comment, ...(replies?.items ?? [])];
        const authors = [...new Set(words.map(({ authorName }) => authorName))].filter((author) => author !== '');
        return [{ sheet, cell, authors, text: words.map(({ content }) => content).join('\n') }];
      });
  });
}

/** By sheet, then by row and column. */
function inOrder(comments: readonly Comment[], sheets: readonly string[]): readonly Comment[] {
  const place = ({ sheet, cell }: Comment): readonly [number, number, number] => [sheets.indexOf(sheet), cell.rowIndex, cell.columnIndex];
  return [...comments].sort((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}
