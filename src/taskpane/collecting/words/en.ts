import { addressOf } from '../../../workbook/address.ts';
import { en as round } from '../../../round/words/en.ts';
import { counted } from '../../../words/counted.ts';
import { quoteName, quoteText } from '../../../words/quote.ts';
import type { CollectingWords } from './words.ts';

const BY = { name: 'by the name in the sheet', sheet: "by the sheet's name", 'file-name': "by the file's name" } as const;

export const en: CollectingWords = {
  round,
  title: 'Collect',
  intro:
    'Choose the returned files, or the folder that holds them. What the units filled in is copied into this workbook. Before that, you see which file was matched with which unit. Files are read on this computer only.',
  nobody: 'No units were found in this workbook. If the table has no columns to fill in yet, add them first.',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  orDrop: 'Or drop files or folders here.',
  drop: 'Drop to read these files',
  chosen: (files, others) => `${counted(files, 'workbook')} chosen${others > 0 ? `; ${counted(others, 'other file')} skipped` : ''}.`,
  startOver: 'Start over',
  loading: (done, total) => `Loading files: ${done}/${total}`,
  withReview: 'Also collect review scores',
  plan: (entries) =>
    entries > 0
      ? `${counted(entries, 'entry', 'entries')} will be collected, and the sheets 回收登记 and 改动清单 written, in one step that you can undo.`
      : 'There is nothing to collect.',
  go: (entries) => (entries > 0 ? `Collect ${counted(entries, 'entry', 'entries')}` : 'Write 回收登记'),
  look: 'Show how files were matched',
  units: (count) => `Units (${count})`,
  unit: ({ name, state, file, entries, changes }) =>
    `${name}: ${round.units[state]}${file === null ? '' : `, ${file}, ${counted(entries, 'entry', 'entries')}`}${changes > 0 ? `, ${counted(changes, 'change')}` : ''}`,
  files: (count) => `Files (${count})`,
  file: ({ file, state, units }, known, reasons) =>
    `${file}: ${round.files[state]}${units.length > 0 ? `. ${recognised(known, units)}` : ''}${reasons === null ? '' : `. ${reasons}`}`,
  changes: (count) => `Changes (${count})`,
  change: ({ unit, file, sheet, kind, cell, issued, returned }) =>
    `${unit}: ${quoteName(sheet)}${cell ? ` ${addressOf(cell)}` : ''} in ${file}: ${round.changes[kind]}${fromTo(issued, returned)}`,
  versions: (count) => `Units with different versions (${count})`,
  toDecide: (unit, versions) => `${unit}: ${versions} different versions. Which one should be used?`,
  version: (nth, files, modified, entries, changes) =>
    `Version ${nth}: ${files.join(', ')} (${modified === null ? 'time of saving unknown' : `last saved ${modified}`}, ${counted(entries, 'entry', 'entries')}${changes > 0 ? `, ${counted(changes, 'change')}` : ''})`,
  undecided: 'None yet; decide later',
  differing: 'Where they differ',
  difference: (place, indicator, values) =>
    `${place}${indicator === null ? '' : ` ${quoteName(indicator)}`}: ${values.map((value, i) => `version ${i + 1} ${value === null ? '(blank)' : quoteText(value)}`).join(', ')}`,
  changed: (nth) => `Changes in version ${nth}`,
  doubts: 'These scores look like ranks',
  accept: 'I have checked: they are scores; collect them',
  chase: {
    title: 'Reminder',
    tone: 'Tone',
    due: 'Due date (optional)',
    wrongDue: 'Enter a date, such as 2020-12-31',
    text: 'Message',
    copy: 'Copy message',
  },
};

function recognised(known: Parameters<CollectingWords['file']>[1], units: readonly string[]): string {
  const shown = known.filter(({ unit }) => units.includes(unit));
  const one = shown[0];
  if (shown.length > 1 || !one) return `Matched with ${units.join(', ')}`;
  return `Matched with ${one.unit} (${BY[one.by]}${one.called === one.unit ? '' : `, written ${quoteName(one.called)}`})`;
}

function fromTo(issued: string | null, returned: string | null): string {
  if (issued === null && returned === null) return '';
  return `, ${issued === null ? '(none)' : quoteText(issued)} → ${returned === null ? '(none)' : quoteText(returned)}`;
}
