import type { Clearing } from '../../results/clearing.ts';
import { addressOf } from '../../workbook/address.ts';
import type { TellingList } from '../toolSays.ts';
import type { ToolsWords } from '../words/words.ts';

/** More sheets of the office's than these are counted and not named. */
const MOST_NAMED = 8;

/** Everything that goes, a line each; the sheets of ours by their names. */
export function wordClearing({ coloured, validated, sheets, prepared }: Clearing, { clear: say, writing }: ToolsWords): readonly string[] {
  const named = (names: readonly string[]): string => {
    const some = names.slice(0, MOST_NAMED).join(writing.and);
    return names.length > MOST_NAMED ? say.andMore(some, names.length) : some;
  };
  const pages = (of: 'feedback' | 'supervision'): readonly string[] => sheets.filter(({ kind }) => kind === of).map(({ name }) => name);
  const [feedback, supervision] = [pages('feedback'), pages('supervision')];
  return [
    ...(coloured.length > 0 ? [say.colours(named(coloured))] : []),
    ...(validated.length > 0 ? [say.validations(named(validated))] : []),
    ...sheets.filter(({ kind }) => kind !== 'feedback' && kind !== 'supervision').map(({ name, kind }) => say.sheet(name, kind)),
    ...(feedback.length > 0 ? [say.feedback(feedback.length, feedback.join(writing.and))] : []),
    ...(supervision.length > 0 ? [say.supervision(supervision.length, supervision.join(writing.and))] : []),
    ...prepared.map(({ sheet, range }) => say.prepared(sheet, range)),
  ];
}

/** More cells than these are not named. */
const MOST_CELLS = 3;

/** The sheets that stay as a person's, under a sentence that says so. */
export function listPersons({ persons }: Clearing, { clear: say }: ToolsWords): TellingList {
  const cellsOf = (cells: Clearing['persons'][number]['cells']): string =>
    `${cells.slice(0, MOST_CELLS).map(addressOf).join('、')}${cells.length > MOST_CELLS ? '…' : ''}`;
  return { title: say.persons, items: persons.map(({ name, cells }) => say.person(name, cellsOf(cells))) };
}
