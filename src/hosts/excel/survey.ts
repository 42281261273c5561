import type { Edit } from '../../workbook/edit.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { Job } from '../../workbook/host.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import { askAll, type Question } from './askAll.ts';
import type { Exchange } from './exchange.ts';
import { isNotTold } from './failureOf.ts';
import { askFormats, formatsQuestion, type FoundFormats } from './formatsFound.ts';
import type { Reading } from './reading.ts';
import { contentQuestion, holdsWhatWasRead, type SheetContent } from './sheetContent.ts';
import type { Site } from './site.ts';
import { isAdded, isContent, surveyRest } from './surveyRest.ts';
import { switchCell, touchesSwitch } from './switchCell.ts';

/** More of an answer than this does not travel with the other questions. */
const MOST_ANSWER_BYTES = 2_500_000;

/**
 * Costs one round trip, one more where notes of Kaohe's own are there, and more for size, or where Excel refuses to tell the conditional
 * formats of a sheet. Throws read-only.
 */
export async function survey(exchange: Exchange, reading: Reading, edits: readonly Edit[], job: Job): Promise<Site> {
  const { snapshot, outlines } = reading;
  const isOurs = (name: string): boolean => isOwnSheet(snapshot, { name });
  const quiet: Job = { ...job, progress: () => undefined };
  let formats: ReadonlyMap<string, FoundFormats> = new Map();
  const contents = new Map<string, SheetContent>();
  const marked = formatsWanted(reading, edits);
  const written = [
    ...groupBy(
      edits.filter(isContent).filter(({ sheet }) => !isAdded(edits, sheet) && !isOurs(sheet)),
      ({ sheet }) => sheet,
    ),
  ];
  const contentQuestions = written.flatMap(([name, some]): readonly Question[] => {
    const place = outlines.findIndex((outline) => outline.name === name);
    const outline = outlines[place];
    return outline ? [contentQuestion(outline.id, snapshot.sheets[place], some, (content) => contents.set(outline.id, content))] : [];
  });

  const ask = async (extra: readonly Question[]): Promise<Awaited<ReturnType<typeof surveyRest>>> => {
    const answer = surveyRest(exchange, reading, edits);
    const takes = extra.map((question) => question.ask(exchange.context));
    await exchange.ask();
    takes.forEach((take) => take());
    return answer;
  };
  const found = new Map<string, FoundFormats>();
  const all = [...contentQuestions, ...marked.map((id) => formatsQuestion(id, (some) => found.set(id, some)))];
  let rest: Awaited<ReturnType<typeof ask>> | null = null;
  if (all.reduce((sum, { requestBytes, answerBytes }) => sum + Math.max(requestBytes, answerBytes), 0) <= MOST_ANSWER_BYTES) {
    try {
      rest = await ask(all);
      formats = found;
    } catch (error) {
      if (all.length === 0 || !isNotTold(error)) throw error;
    }
  }
  if (!rest) {
    rest = await ask([]);
    await askAll(exchange, contentQuestions, quiet);
    formats = await askFormats(exchange, marked, quiet);
  }
  const site = await rest();
  return {
    ...site,
    changed: new Set(
      written.flatMap(([name, some]) => {
        const place = outlines.findIndex((outline) => outline.name === name);
        const [now, read] = [contents.get(outlines[place]?.id ?? ''), snapshot.sheets[place]];
        return now && read && !holdsWhatWasRead(now, read, some) ? [name] : [];
      }),
    ),
    switch: switchCell(snapshot),
    sheets: site.sheets.map((sheet) => ({
      ...sheet,
      formats: formats.get(sheet.id) ?? (formats.has(sheet.id) ? null : []),
      content: contents.get(sheet.id) ?? null,
    })),
  };
}

/** The sheets whose conditional formats are to be known: those of the office's that marks are to be put on, taken off, or shown on anew. */
function formatsWanted({ snapshot, outlines }: Reading, edits: readonly Edit[]): readonly string[] {
  const all = edits.some((edit) => (edit.edit === 'remove-own' && edit.marks) || touchesSwitch(edit, switchCell(snapshot)));
  const to = new Set(edits.flatMap((edit) => (edit.edit === 'add-conditional-format' ? [edit.sheet] : [])));
  const isKnown = (place: number): boolean => snapshot.sheets[place]?.notKnown.includes('marks') !== true;
  return outlines
    .filter(({ name }, place) => isKnown(place) && !isOwnSheet(snapshot, { name }) && (all || to.has(name)))
    .map(({ id }) => id);
}
