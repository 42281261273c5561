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
const TELLS = /牵头|主办|承办|负责|配合|协办|参与|协同|协助|[（(]责任/u;

/**
 * Reads a cell of units. One that says both sides itself is parted: 市发改委牵头，市财政局、市人社局配合, 责任单位：甲；配合单位：乙,
 * 甲（牵头）、乙. Any other is a list of units on the side of its column.
 */
export function readSides(text: string, column: Side): Sides {
  const parts = labelled(text) ?? suffixed(text, column);
  const of = (side: Side): readonly string[] => onceEach(parts.flatMap((part) => (part.side === side ? splitUnits(part.list) : [])));
  return { lead: of('lead'), supporting: of('supporting') };
}

interface Part {
  readonly side: Side;
  readonly list: string;
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

/** 市发改委牵头，市财政局、市人社局配合: what closes a list says its side; what is left over stands on the other one. */
function suffixed(text: string, column: Side): readonly Part[] {
  if (!TELLS.test(text.replace(/\s+/gu, ''))) return [{ side: column, list: text }];
  const parts: Part[] = [];
  let open: string[] = [];
  for (const item of splitOutsideBrackets(text)) {
    const bare = item.replace(/\s+/gu, '');
    const [, name, leadMark, supportMark, leads, supports] = SUFFIX.exec(bare) ?? [];
    const side = (leadMark ?? leads) ? 'lead' : (supportMark ?? supports) ? 'supporting' : undefined;
    if (side === undefined || name === undefined) {
      open.push(item);
      continue;
    }
    // A mark in brackets speaks of its own unit alone.
    const own = [name.replace(/^由/u, '')];
    if (leadMark === undefined && supportMark === undefined) {
      parts.push({ side, list: [...open, ...own].join('\n') });
      open = [];
    } else parts.push({ side, list: own.join('\n') });
  }
  if (parts.length === 0) return [{ side: column, list: text }];
  const rest = parts.some(({ side }) => side === 'lead') ? 'supporting' : 'lead';
  return open.some((item) => item.trim() !== '') ? [...parts, { side: rest, list: open.join('\n') }] : parts;
}
