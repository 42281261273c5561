import { addressOf } from '../../../workbook/address.ts';
import { en as round } from '../../../round/words/en.ts';
import { quoteName, quoteText } from '../../../words/quote.ts';
import type { CollectingWords } from './words.ts';

const BY = { name: 'by the name in the sheet', sheet: "by the sheet's name", 'file-name': "by the file's name" } as const;

export const en: CollectingWords = {
  round,
  title: 'Collect',
  intro:
    'Choose the files or the folder that came back; what was filled in goes into this workbook. Files are read on this computer only. First you see which file was taken for which unit.',
  nobody: 'The workbook has no unit that should answer. A published table needs entry columns first.',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  orDrop: 'Or drop files or folders here.',
  drop: 'Let go to read these files',
  chosen: (files, others) => `${files} workbooks chosen${others > 0 ? `; ${others} other files were passed over` : ''}.`,
  startOver: 'Start over',
  loading: (done, total) => `Fetching files ${done}/${total}`,
  withReview: 'Collect the review scores too (where units enter them)',
  plan: (entries) =>
    entries > 0
      ? `${entries} entries would go in, with 回收登记 and 改动清单, in one step that can be undone.`
      : 'There is nothing to collect.',
  go: (entries) => (entries > 0 ? `Collect ${entries} entries` : 'Write 回收登记'),
  look: 'Show what was recognised',
  units: (count) => `Units (${count})`,
  unit: ({ name, state, file, entries, changes }) =>
    `${name}: ${round.units[state]}${file === null ? '' : `, ${file}, ${entries} entries`}${changes > 0 ? `, ${changes} changes` : ''}`,
  files: (count) => `Files (${count})`,
  file: ({ file, state, units }, known, reasons) =>
    `${file}: ${round.files[state]}${units.length > 0 ? `. ${recognised(known, units)}` : ''}${reasons === null ? '' : `. ${reasons}`}`,
  changes: (count) => `Changes (${count})`,
  change: ({ unit, file, sheet, kind, cell, issued, returned }) =>
    `${unit}, ${quoteName(sheet)}${cell ? ` ${addressOf(cell)}` : ''} of ${file}: ${round.changes[kind]}${fromTo(issued, returned)}`,
  versions: (count) => `Several versions (${count} units)`,
  toDecide: (unit, versions) => `${unit}: ${versions} different versions; which counts`,
  version: (nth, files, modified, entries, changes) =>
    `Version ${nth}: ${files.join(', ')} (${modified === null ? 'no time of saving' : `last saved ${modified}`}, ${entries} entries${changes > 0 ? `, ${changes} changes` : ''})`,
  undecided: 'None of them; to be decided later',
  differing: 'Where they differ',
  difference: (place, indicator, values) =>
    `${place}${indicator === null ? '' : ` ${quoteName(indicator)}`}: ${values.map((value, i) => `version ${i + 1} ${value === null ? '(blank)' : quoteText(value)}`).join(', ')}`,
  changed: (nth) => `Changes in version ${nth}`,
  doubts: 'Scores that look like ranks',
  accept: 'Checked: these are scores, collect them',
  chase: {
    title: 'Reminder',
    tone: 'Tone',
    due: 'Due by (may be left blank)',
    wrongDue: 'Write a date, such as 2020-12-31',
    text: 'The message',
    copy: 'Copy the message',
  },
};

function recognised(known: Parameters<CollectingWords['file']>[1], units: readonly string[]): string {
  const shown = known.filter(({ unit }) => units.includes(unit));
  const one = shown[0];
  if (shown.length > 1 || !one) return `Taken for ${units.join(', ')}`;
  return `Taken for ${one.unit} (${BY[one.by]}${one.called === one.unit ? '' : `, written ${quoteName(one.called)}`})`;
}

function fromTo(issued: string | null, returned: string | null): string {
  if (issued === null && returned === null) return '';
  return `, ${issued === null ? '(none)' : quoteText(issued)} → ${returned === null ? '(none)' : quoteText(returned)}`;
}
