import { onceEach, splitOutsideBrackets, splitUnits } from './splitUnits.ts';

/** Who leads and who supports, by one cell of units. */
export interface Sides {
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
}

type Side = keyof Sides;

const LEADS = '牵头|责任|主办|承办|主责|负责|落实';
const SUPPORTS = '配合|协办|参与|协同|协助';
const WHO = '(?:责任)?(?:单位|部门)?';
const LABEL = new RegExp(`(?:(${LEADS})|(${SUPPORTS}))${WHO}\\s*[:：]`, 'gu');
const SUFFIX = new RegExp(
  `^(.+?)(?:[（(](?:(${LEADS})|(${SUPPORTS}))${WHO}[)）]|((?:牵头|主办|承办)(?:负责|落实|组织)?|负责)|(${SUPPORTS}))[。.．]?$`,
  'u',
);
const PREFIX = new RegExp(`^[（(](?:(${LEADS})|(${SUPPORTS}))${WHO}[)）](.+)$`, 'u');
/** 市发改委会同市财政局. 会同县 is a county. */
const TOGETHER = /^(.*?[局委办部厅院行府会处室科队联心司])会同(?!县)(.+)$/su;
const TELLS = /牵头|主办|承办|负责|配合|协办|参与|协同|协助|[（(]责任/u;

/**
 * Reads a cell of units. One that says both sides itself is parted: 市发改委牵头，市财政局、市人社局配合, 责任单位：甲；配合单位：乙,
 * 甲（牵头）、乙, 甲会同乙. Any other is a list of units on the side of its column.
 */
export function readSides(text: string, column: Side): Sides {
  const parts = labelled(text) ?? together(text, column) ?? suffixed(text, column);
  const of = (side: Side): readonly string[] => onceEach(parts.flatMap((part) => (part.side === side ? splitUnits(part.list) : [])));
  return { lead: of('lead'), supporting: of('supporting') };
}

interface Part {
  readonly side: Side;
  readonly list: string;
  /** Which item of the list it begins with. */
  readonly at?: number;
}

/** 责任单位：市司法局；配合单位：市财政局、市信用办 */
function labelled(text: string): readonly Part[] | null {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0) return null;
  const before = text.slice(0, labels[0]?.index).trim();
  const parts = labels.map((label, i): Part => {
    const end = labels[i + 1]?.index ?? text.length;
    return { side: label[1] === undefined ? 'supporting' : 'lead', list: text.slice(label.index + label[0].length, end) };
  });
  return before === '' ? parts : [{ side: 'lead', list: before }, ...parts];
}

/** 市发改委会同市财政局、市人社局: the one that acts together with others leads. */
function together(text: string, column: Side): readonly Part[] | null {
  const [, first, others] = TOGETHER.exec(text.replace(/\s*\n\s*/gu, '、')) ?? [];
  if (column !== 'lead' || first === undefined || others === undefined || TELLS.test(text.replace(/\s+/gu, ''))) return null;
  return [
    { side: 'lead', list: first },
    { side: 'supporting', list: others },
  ];
}

/** 市发改委牵头，市财政局、市人社局配合: what closes a list says its side; what is left over stands on the other one. */
function suffixed(text: string, column: Side): readonly Part[] {
  if (!TELLS.test(text.replace(/\s+/gu, ''))) return [{ side: column, list: text }];
  const parts: Part[] = [];
  // Parts keep the order in which their units are written: those left over take the place of their first word.
  let open: Placed[] = [];
  for (const [at, item] of splitOutsideBrackets(text).entries()) {
    const mark = markOf(item.replace(/\s+/gu, ''));
    if (mark === null) {
      open.push({ at, item });
      continue;
    }
    const own = mark.name.replace(/^由/u, '');
    // A mark in brackets speaks of its own unit alone.
    if (mark.ofList) {
      parts.push({ side: mark.side, list: [...open.map((one) => one.item), own].join('\n'), at: open[0]?.at ?? at });
      open = [];
    } else parts.push({ side: mark.side, list: own, at });
  }
  if (parts.length === 0) return [{ side: column, list: text }];
  const rest = parts.some(({ side }) => side === 'lead') ? 'supporting' : 'lead';
  return [...parts, ...open.map(({ at, item }) => ({ side: rest, list: item, at }) as const)].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

interface Placed {
  readonly at: number;
  readonly item: string;
}

/** What a unit's words say of its side: 市发改委牵头, 市发改委（牵头）, （牵头）市发改委; `ofList` of those before it too. */
function markOf(bare: string): { readonly side: Side; readonly name: string; readonly ofList: boolean } | null {
  const [, leadAhead, supportAhead, named] = PREFIX.exec(bare) ?? [];
  if (named !== undefined)
    return { side: leadAhead === undefined && supportAhead !== undefined ? 'supporting' : 'lead', name: named, ofList: false };
  const [, name, leadMark, supportMark, leads, supports] = SUFFIX.exec(bare) ?? [];
  const side = (leadMark ?? leads) ? 'lead' : (supportMark ?? supports) ? 'supporting' : undefined;
  if (side === undefined || name === undefined) return null;
  return { side, name, ofList: leadMark === undefined && supportMark === undefined };
}
