import { addressOf, contains, parseArea, type Position } from '../../workbook/address.ts';
import type { Difference, Job } from '../../workbook/host.ts';
import { askAll, type Question } from './askAll.ts';
import { checkContent, type WrongCell } from './checkContent.ts';
import { checkMarks } from './checkMarks.ts';
import type { Exchange } from './exchange.ts';
import { askFormats, type FoundFormat, type FoundFormats } from './formatsFound.ts';
import { mendSteps } from './mendSteps.ts';
import type { Plan } from './planWriting.ts';
import { isOwn, numberFormatsAt, type PlannedSheet } from './plannedSheet.ts';
import { removeFormatStep } from './removeSteps.ts';
import { contentQuestion, type SheetContent } from './sheetContent.ts';
import type { Site } from './site.ts';
import { tryChange } from './tryChange.ts';

/** What is read back of a writing, and what came of it. */
export interface Verification {
  /** What to ask at the end of the last request that writes, or behind it. */
  readonly contents: readonly Question[];
  /**
   * Compares what stands there by now. What differs is put right once where that is certain: cells are written again one by one, what a
   * table filled down gets back what it held, marks that are left go. Gives what differs still.
   */
  settle(exchange: Exchange, job: Job): Promise<readonly Difference[]>;
  /** What stood in the sheets when it was last looked at, by their ids. */
  readonly seen: ReadonlyMap<string, SheetContent>;
}

/** @param formats as they were before anything was written, by the sheet's id */
export function verifyWriting(site: Site, plan: Plan, formats: ReadonlyMap<string, FoundFormats>): Verification {
  const written = plan.sheets.filter((sheet) => sheet.contents.length > 0 && !isOwn(sheet));
  const marked = plan.sheets.flatMap((sheet) => {
    const before = sheet.found ? formats.get(sheet.found.id) : null;
    const isAsked = before && !isOwn(sheet) && (before.some(({ own }) => own) || sheet.marks.length > 0);
    return isAsked && sheet.found ? [{ sheet, id: sheet.found.id, before }] : [];
  });
  const now = new Map<PlannedSheet, SheetContent>();
  const contents = written.map((sheet) =>
    contentQuestion(sheet.found?.id ?? sheet.name, sheet.found?.content ? sheet.found.read : undefined, sheet.contents, (content) =>
      now.set(sheet, content),
    ),
  );
  const wrongCells = (): ReadonlyMap<PlannedSheet, { readonly wrong: readonly WrongCell[]; readonly content: SheetContent }> =>
    new Map(
      [...now].map(([sheet, content]) => [
        sheet,
        { wrong: checkContent(sheet.name, sheet.contents, sheet.found?.content ?? null, content), content },
      ]),
    );
  return {
    contents,
    get seen() {
      return new Map([...now].flatMap(([{ found }, content]) => (found ? [[found.id, content] as const] : [])));
    },
    async settle(exchange, job) {
      const quiet: Job = { ...job, progress: () => undefined };
      if (now.size < written.length) await askAll(exchange, contents, quiet);
      const mending = [...wrongCells()].flatMap(([sheet, { wrong, content }]) =>
        mendSteps(sheet.name, wrong, sheet.contents, content, (at) => formatAt(at, sheet, site)),
      );
      if (mending.length > 0 && (await tryChange(exchange, mending))) await askAll(exchange, contents, quiet);
      const cells = [...wrongCells().values()].flatMap(({ wrong }) => wrong.map(({ difference }) => difference));
      return [...cells, ...(await settleMarks(exchange, marked, quiet))];
    },
  };
}

interface Marked {
  readonly sheet: PlannedSheet;
  readonly id: string;
  readonly before: readonly FoundFormat[];
}

async function settleMarks(exchange: Exchange, marked: readonly Marked[], job: Job): Promise<readonly Difference[]> {
  if (marked.length === 0) return [];
  const check = async (some: readonly Marked[]) => {
    const found = await askFormats(
      exchange,
      some.map(({ id }) => id),
      job,
    );
    return some.map((one) => ({ ...one, ...checkMarks(one.sheet.name, one.before, wantedOf(one), found.get(one.id) ?? null) }));
  };
  const checked = await check(marked);
  const left = checked.filter((one) => one.left.length > 0);
  if (left.length === 0) return checked.flatMap(({ differs }) => differs);
  if (
    !(await tryChange(
      exchange,
      left.flatMap((one) => one.left.map((place) => removeFormatStep(one.id, place))),
    ))
  )
    return checked.flatMap(({ differs }) => differs);
  const again = await check(left);
  return [...checked.filter((one) => !left.includes(one)), ...again].flatMap(({ differs }) => differs);
}

function wantedOf({ sheet, before }: Marked): readonly string[] {
  // Where the edits take no marks off, those that were there stay.
  return sheet.marksTaken
    ? sheet.marks
    : [...before.flatMap(({ own, formula }) => (own && formula !== null ? [formula] : [])), ...sheet.marks];
}

/** The number format that a cell had before any of the edits, as far as one of them writes to it. */
function formatAt(at: Position, sheet: PlannedSheet, { numberFormats }: Site): string {
  const formats = sheet.contents.flatMap((edit) => {
    const area = parseArea(edit.range);
    return area && contains(area, at) ? [numberFormats.get(edit)?.[at.rowIndex - area.top]?.[at.columnIndex - area.left]] : [];
  });
  const found = formats.find((format) => format !== undefined) ?? 'General';
  return numberFormatsAt(sheet, addressOf(at), [[found]])[0]?.[0] ?? found;
}
