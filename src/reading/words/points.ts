import { MOST } from '../../points/most.ts';
import { decimalOf, parseDecimal, sum, type Decimal } from '../../workbook/decimal.ts';
import { foldWords } from './foldWords.ts';
import type { Cell } from '../../workbook/snapshot.ts';

const BEFORE = `(?:满分|(?:${MOST})得?|分值|权重|占|共计|合计|小计|总计|总分|共|计|附加分?|加分项?|为|[:,、;])*`;
const BRACKETED = new RegExp(`[([【〔{](${BEFORE})(\\d+(?:\\.\\d+)?)(分|%)[,、;]?(?:附加分?|加分项?)?[)\\]】〕}]`, 'gu');
const CAPPED = new RegExp(`${MOST}|满分`, 'u');

const ALONE = new RegExp(`^(?:满分|(?:${MOST})得?|共|计|分值)*(\\d+(?:\\.\\d+)?)分$`, 'u');
const PLAIN = new RegExp(`^(?:满分|${MOST}|共|计)*\\+?(\\d+(?:\\.\\d+)?)(?:分|%)?[。.]?$`, 'u');

/** `10`, `10分`, `１０ 分。`, `满分10分`, `（10分）`, `10%` → 10; undefined for other words. */
export function pointsOfText(text: string): Decimal | undefined {
  const plain = foldWords(text).replace(/^[([](.*)[)\]]$/u, '$1');
  const match = PLAIN.exec(plain);
  return match ? parseDecimal(match[1] as string) : undefined;
}

/** The points that a cell of the maxima's column holds, typed or calculated; undefined for anything below 0 or no number. */
export function pointsOfCell(cell: Cell | null): Decimal | undefined {
  if (cell?.kind === 'text') return pointsOfText(cell.value);
  const points = cell?.kind === 'number' ? numberOfCell(cell) : undefined;
  return points?.gte(0) ? points : undefined;
}

/** The number in a cell as it is shown: 40% is 40. Undefined for a date. */
export function numberOfCell(cell: Extract<Cell, { kind: 'number' }>): Decimal | undefined {
  if (cell.format === 'date') return undefined;
  return cell.format === 'percent' ? decimalOf(cell.value).times(100) : decimalOf(cell.value);
}

/** What can be lost at most, where that is written below 0: -10, －10分 → 10. */
export function negativePoints(cell: Cell | null): Decimal | undefined {
  if (cell?.kind === 'number') return cell.value < 0 ? numberOfCell(cell)?.times(-1) : undefined;
  const match = cell?.kind === 'text' ? /^[([]?[-−–](\d+(?:\.\d+)?)分?[)\]]?$/u.exec(foldWords(cell.value)) : null;
  return match ? parseDecimal(match[1] as string) : undefined;
}

/** 违规（-10分） → 10 */
export function negativeInLabel(label: string): Decimal | undefined {
  const match = /[([【][-−–](\d+(?:\.\d+)?)分[)\]】]$/u.exec(foldWords(label));
  return match ? parseDecimal(match[1] as string) : undefined;
}

/** True for a cell that `pointsOfCell` can read, at less cost. */
export function holdsPoints(cell: Cell | null): boolean {
  return cell?.kind === 'number' ? cell.value >= 0 && cell.format !== 'date' : pointsOfCell(cell) !== undefined;
}

/**
 * The points in a label's last bracket: `双公示（10分）` → 10, `（满分10分）` → 10. `percent` lets `基础工作（40%）` count
 * as 40: levels state their share of 100 so, indicators do not.
 */
export function pointsInLabel(label: string, percent: boolean): Decimal | undefined {
  const found = bracketed(label).filter((match) => percent || match.sign === '分');
  return found.at(-1)?.points ?? amongWords(label);
}

/**
 * `（10分，每项2分）`, `（每月5日前，10分）` → 10: of the clauses in a label's last bracket the one that is nothing but points,
 * where there is just one such; what each item gives or takes is another matter.
 */
function amongWords(label: string): Decimal | undefined {
  if (!/[,，、;；]/u.test(label)) return undefined;
  const inside = /[([【]([^()[\]【】]*)[)\]】]$/u.exec(foldWords(label))?.[1];
  const clauses = inside?.split(/[,、;]/u) ?? [];
  const plain = clauses.flatMap((clause) => ALONE.exec(clause)?.[1] ?? []);
  return clauses.length > 1 && plain.length === 1 ? parseDecimal(plain[0] as string) : undefined;
}

/**
 * The points in brackets in a criterion's text: `…（1分）`. `（最高3分）` is the most whatever else stands there; several
 * plain ones are parts that add up.
 */
export function pointsInCriterion(text: string): Decimal | undefined {
  const found = bracketed(text).filter((match) => match.sign === '分');
  const cap = found.filter((match) => CAPPED.test(match.before)).at(-1);
  if (cap) return cap.points;
  return found.length > 0 ? sum(found.map((match) => match.points)) : undefined;
}

/** A label without the points in its brackets, on one line: `保障机制\n（14分）` → `保障机制` */
export function labelWithoutPoints(label: string): string {
  const plain = label.replace(/\s+/gu, ' ').trim();
  const last = /\s*[（(【[〔][^（）()【】[\]〔〕]*[）)】\]〕]$/u.exec(plain);
  return last && pointsInLabel(last[0], true) ? plain.slice(0, last.index).trim() : plain;
}

function bracketed(text: string): readonly { before: string; points: Decimal; sign: string }[] {
  if (!/\d\s*[分%％]|[０-９]/u.test(text)) return [];
  return [...foldWords(text).matchAll(BRACKETED)].map((match) => ({
    before: match[1] as string,
    points: parseDecimal(match[2] as string),
    sign: match[3] as string,
  }));
}
