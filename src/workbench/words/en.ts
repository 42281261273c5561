import type { BenchWords } from './words.ts';

export const en: BenchWords = {
  product: 'Kaohe 考核',
  file: 'File',
  open: 'Open workbook',
  save: 'Save',
  saving: 'Saving…',
  unsaved: 'not saved',
  files: 'Chosen workbooks',
  workbook: 'Workbook',
  pane: 'Kaohe pane',
  sides: 'Workbook or Kaohe pane',
  divider: 'Border between workbook and pane; the left and right arrow keys move it',
  welcome: {
    choose: 'Choose a file…',
    title: 'Open a workbook with score sheets',
    drop: 'Choose Open workbook, or drop files here. Of several, one is open at a time.',
    stays: 'Files stay on this computer; nothing is sent anywhere.',
    kinds: 'It opens .xlsx and .xlsm. Saving writes where you say, and leaves everything else in the file as it is.',
  },
  dropHere: 'Let go to open the files',
  saved: (name) => `Saved: ${name}`,
  savedOlder: (name) => `Saved: ${name}. The results in it are older than the scores; recalculate and save once more before it goes out.`,
  changedMeanwhile: (name) =>
    `Another program has changed ${name} since it was saved, and it was not written over. Save again to choose where; what you entered is still on this page.`,
  notSaved: (name, reason) => `${name} could not be saved (${reason}). What you entered is still on this page; save it in another place.`,
  close: 'Close',
  word: {
    missing: (script, page) => `put ${script} beside ${page}, in the same folder, and try again; or choose Copy the report.`,
    other: (script, page) =>
      `the ${script} beside ${page} belongs to another version. Put the one there that came with this page, and try again; or choose Copy the report.`,
  },
  oldXls: {
    one: 'To convert it: open it in Excel or WPS, choose Save As and the type Excel Workbook (*.xlsx), then open the new file.',
    many: 'For a whole folder, a computer with LibreOffice converts all files in it with one command:',
  },
  signed:
    'The workbook is signed and a change would break the signature, so nothing was written. Save a copy without the signature in Excel, and open that.',
  leave: {
    title: (name) => `${name} has not been saved`,
    text: 'Opening another one closes it. Save it first?',
    discard: "Don't save",
    cancel: 'Cancel',
  },
  notKept: {
    full: 'The browser has no more room for this page: what was entered is not kept in case the page is lost. It tries again; save the file soon.',
    refused: 'The browser did not keep what was entered in case the page is lost. It tries again; save the file soon.',
  },
  elsewhere:
    'Another tab has this file open too. Each saves for itself, and the later one replaces the earlier: enter in one of them only.',
  left: {
    title: 'There is work that was not saved last time',
    text: (name, at) => `${name} (${at})`,
    takeUp: 'Restore',
    forget: 'Delete',
  },
  steps: {
    undo: 'Undo',
    redo: 'Redo',
    undoes: (what) => `Undo: ${what} (Ctrl+Z)`,
    redoes: (what) => `Redo: ${what} (Ctrl+Y)`,
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    undone: (what) => `Undone: ${what}`,
    redone: (what) => `Done again: ${what}`,
    entered: (place) => `entry ${place}`.trim(),
  },
  restarted: 'What works in the background ended unexpectedly and has been started again; what you entered is all there.',
  gone: 'What works in the background ended again. What you entered is kept on this computer; open this page anew and choose Restore.',
  readings: 'Mark how the tables were read',
  legend: 'Key: what columns and rows were taken for',
  hidePane: 'Hide pane',
  showPane: 'Show pane',
  charts: (count) => `This sheet has ${count === 1 ? 'a chart' : `${count} charts`}, not drawn here; see it in Excel or WPS.`,
  opening: (name) => `Opening ${name}…`,
};
