/**
 * The walls of the house: a room (a folder or a file below src), the rooms that it may import, types included, and why no others.
 * A file belongs to the longest room that names it or a folder above it; a file in no room may import nothing, and nobody may import
 * it. Doors lead upwards in this list only. `pure` rooms are compiled without Node and without a browser (src/tsconfig.pure.json).
 *
 * Lint reads this (eslint.config.js); test/walls.test.ts holds it against the pure compile.
 */
const USE_CASES = ['assess.ts', 'sheetMemory.ts', 'tools'];
const OWN_SHEETS = [
  'ownSheets/ownSheets.ts',
  'ownSheets/kit',
  'ownSheets/settings',
  'ownSheets/detail',
  'ownSheets/summary',
  'ownSheets/findings',
  'ownSheets/feedback',
  'ownSheets/seal',
  'ownSheets/register',
  'ownSheets/changes',
];
/** What a surface speaks of: everything that is pure. */
const MEANING = [
  'workbook',
  'version.ts',
  'words',
  'mailbox',
  'findings',
  'failures',
  'points',
  'reading',
  'standards',
  'settings',
  'rules',
  'assessment',
  'officeTotals',
  'corrections',
  'marks',
  'preparation',
  'results',
  'sealing',
  'round',
  ...OWN_SHEETS,
  'beforeSending',
  'explaining',
  ...USE_CASES,
];

export const WALLS = [
  { room: 'version.ts', may: [], pure: true, why: 'A number knows nobody.' },
  { room: 'words', may: [], pure: true, why: 'What all sentences have in common says nothing of its own.' },
  { room: 'mailbox', may: [], pure: true, why: 'What pages of the program leave for one another says what to do, not how.' },
  { room: 'workbook', may: [], pure: true, why: 'The workbook comes before any meaning, so that both hosts can speak of it.' },
  {
    room: 'findings',
    may: ['workbook', 'words'],
    pure: true,
    why: 'Everybody speaks through findings; what they know about a check or a host they would know about everything.',
  },
  {
    room: 'formulas',
    may: ['workbook'],
    pure: true,
    why: 'What a formula adds is read without knowing what stands there or what it is worth.',
  },
  {
    room: 'failures',
    may: ['workbook', 'words', 'findings'],
    pure: true,
    why: 'What a host could not do is worded without knowing what it was for.',
  },
  {
    room: 'points',
    may: ['workbook'],
    pure: true,
    why: 'A table and a standard write an amount of points in the same words.',
  },
  {
    room: 'reading',
    may: ['workbook', 'points'],
    pure: true,
    why: 'A sheet is read before it is judged: what stands there must not depend on what it is worth.',
  },
  {
    room: 'standards',
    may: ['workbook', 'words', 'points'],
    pure: true,
    why: 'What a standard can yield is read from its words alone, before anybody is scored by it.',
  },
  {
    room: 'settings',
    may: ['workbook', 'reading'],
    pure: true,
    why: 'What can be set is known before anything is judged by it; which sheet says it does not matter to a rule.',
  },
  {
    room: 'rules',
    may: ['workbook', 'reading', 'settings'],
    pure: true,
    why: 'A rule judges what was read by what is set, in code and in a formula; who asks is none of its business.',
  },
  {
    room: 'assessment',
    may: ['workbook', 'words', 'findings', 'reading', 'settings', 'rules'],
    pure: true,
    why: 'Arithmetic needs only the tables and the settings, so that it can be tested with typed literals.',
  },
  {
    room: 'checks',
    may: ['workbook', 'findings', 'reading', 'standards', 'settings', 'rules', 'assessment'],
    pure: true,
    why: 'A check says what it finds; who writes it down is none of its business.',
  },
  {
    room: 'officeTotals',
    may: ['workbook', 'findings', 'formulas', 'reading', 'assessment'],
    pure: true,
    why: "The office's own totals are held against the cells that were read; what those are worth is none of their business.",
  },
  { room: 'corrections', may: ['workbook', 'findings'], pure: true, why: 'A correction needs the finding and the cell, and no more.' },
  {
    room: 'marks',
    may: ['workbook', 'reading', 'rules', 'assessment'],
    pure: true,
    why: "What is put on an office's own cells is known apart from the sheets that are made anew.",
  },
  {
    room: 'ownSheets/ownSheets.ts',
    may: ['workbook'],
    pure: true,
    why: 'Which sheets are ours, and under what names, is known without what stands in them.',
  },
  { room: 'ownSheets/kit', may: ['workbook'], pure: true, why: 'The kit draws any sheet, and so knows none.' },
  {
    room: 'ownSheets/settings',
    may: ['workbook', 'findings', 'reading', 'settings', 'assessment', 'ownSheets/ownSheets.ts', 'ownSheets/kit'],
    pure: true,
    why: 'It is read before anything is assessed, and drawn from what was; nobody else knows its places.',
  },
  {
    room: 'ownSheets/detail',
    may: ['workbook', 'reading', 'settings', 'rules', 'assessment', 'ownSheets/ownSheets.ts', 'ownSheets/kit'],
    pure: true,
    why: 'It shows what was read and judged; what is made of its rows is none of its business.',
  },
  {
    room: 'ownSheets/summary',
    may: ['workbook', 'findings', 'settings', 'rules', 'assessment', 'ownSheets/ownSheets.ts', 'ownSheets/kit', 'ownSheets/detail'],
    pure: true,
    why: 'Its formulas stand over the columns of 考核明细, and over no other sheet of ours.',
  },
  {
    room: 'ownSheets/findings',
    may: ['workbook', 'findings', 'assessment', 'ownSheets/ownSheets.ts', 'ownSheets/kit'],
    pure: true,
    why: 'It lists findings and keeps what people wrote beside them, whatever the findings are about.',
  },
  {
    room: 'ownSheets/feedback',
    may: ['workbook', 'findings', 'reading', 'rules', 'assessment', 'ownSheets/kit'],
    pure: true,
    why: 'A page for one unit says what it has to know without any other sheet of ours.',
  },
  {
    room: 'preparation',
    may: ['workbook', 'words', 'findings', 'failures', 'reading', 'assessment', 'marks'],
    pure: true,
    why: 'A published table is prepared by what was read of it; nothing has been assessed yet.',
  },
  {
    room: 'results',
    may: [
      'workbook',
      'assessment',
      'marks',
      'ownSheets/ownSheets.ts',
      'ownSheets/settings',
      'ownSheets/detail',
      'ownSheets/summary',
      'ownSheets/findings',
      'ownSheets/feedback',
      'preparation',
    ],
    pure: true,
    why: 'It puts the sheets and the marks of a run together, as edits; what stands in them they know themselves.',
  },
  {
    room: 'sealing',
    may: ['workbook', 'words', 'version.ts', 'findings', 'reading', 'settings', 'rules', 'assessment', 'ownSheets/settings'],
    pure: true,
    why: 'A seal is what was read and assessed; who asks for it, and where it is kept, is none of its business.',
  },
  {
    room: 'ownSheets/seal',
    may: ['workbook', 'sealing', 'ownSheets/ownSheets.ts', 'ownSheets/kit'],
    pure: true,
    why: 'It keeps the lines of a seal; what they say it does not ask.',
  },
  {
    room: 'round',
    may: ['workbook', 'words', 'points', 'reading', 'settings', 'assessment'],
    pure: true,
    why: 'What units sent back is held against what went out; who reads the files, and where it is written down, is no business of its.',
  },
  {
    room: 'ownSheets/changes',
    may: ['workbook', 'round', 'ownSheets/ownSheets.ts', 'ownSheets/kit'],
    pure: true,
    why: 'It lists what was changed and reads it back; how that was found it does not ask.',
  },
  {
    room: 'ownSheets/register',
    may: ['workbook', 'round', 'ownSheets/ownSheets.ts', 'ownSheets/kit', 'ownSheets/changes'],
    pure: true,
    why: 'It says who has answered, and the next collection reads it back with the list of changes.',
  },
  {
    room: 'explaining',
    may: ['workbook', 'words', 'reading', 'settings'],
    pure: true,
    why: 'How a table was read is data and words; who shows it is no business of its.',
  },
  {
    room: 'assessSheet.ts',
    may: ['workbook', 'findings', 'reading', 'settings', 'rules', 'assessment', 'checks', 'officeTotals'],
    pure: true,
    why: 'The use case is pure: hosts are handed in by whoever starts it.',
  },
  {
    room: 'sheetMemory.ts',
    may: ['workbook', 'assessSheet.ts'],
    pure: true,
    why: 'The use case is pure: hosts are handed in by whoever starts it.',
  },
  {
    room: 'assess.ts',
    may: [
      'workbook',
      'findings',
      'reading',
      'settings',
      'rules',
      'assessment',
      'checks',
      'officeTotals',
      'ownSheets/settings',
      'ownSheets/findings',
      'assessSheet.ts',
      'sheetMemory.ts',
    ],
    pure: true,
    why: 'The use case is pure: hosts are handed in by whoever starts it.',
  },
  {
    room: 'beforeSending',
    may: ['workbook', 'words', 'findings', 'assessment', 'results', 'ownSheets/seal'],
    pure: true,
    why: 'What to look at before a workbook goes out is data; who shows it is none of its business.',
  },
  {
    room: 'tools',
    may: MEANING.filter((room) => !['tools', 'mailbox'].includes(room)),
    pure: true,
    why: 'What a person can ask for is planned on a snapshot, and said; who reads, writes and shows is no business of a tool.',
  },
  {
    room: 'session',
    may: MEANING,
    pure: true,
    why: 'The workbook that is open is followed and written by one recipe, whatever window shows it: the pane, or a page beside its worker.',
  },
  { room: 'hosts/xlsx', may: ['workbook'], why: 'A host knows workbooks and its own format, nothing of scores.' },
  {
    room: 'hosts/xlsx/write',
    may: ['workbook', 'hosts/xlsx'],
    why: 'A host knows workbooks and its own format, nothing of scores; reading needs no writing.',
  },
  { room: 'hosts/xlsx/nodeCodec.ts', may: ['workbook', 'hosts/xlsx', 'hosts/xlsx/write'], why: 'It inflates and deflates, and no more.' },
  {
    room: 'hosts/xlsx/browserCodec.ts',
    may: ['workbook', 'hosts/xlsx', 'hosts/xlsx/write'],
    why: 'It inflates and deflates, and no more.',
  },
  {
    room: 'hosts/xlsx/write/zipInBrowser.ts',
    may: ['workbook', 'hosts/xlsx', 'hosts/xlsx/write', 'hosts/xlsx/browserCodec.ts'],
    why: 'It makes new workbooks in a page, fetched when they are asked for; the open one is none of its business.',
  },
  { room: 'hosts/xlsx/loadFile.ts', may: ['workbook', 'hosts/xlsx'], why: 'It reads the disk, and no more.' },
  {
    room: 'hosts/xlsx/readFile.ts',
    may: ['workbook', 'hosts/xlsx', 'hosts/xlsx/loadFile.ts', 'hosts/xlsx/nodeCodec.ts'],
    why: 'It reads the disk, and no more.',
  },
  { room: 'hosts/browser', may: ['mailbox'], why: 'The browser around a page (what pages share, the clock) knows no workbook.' },
  {
    room: 'hosts/excel/file/openFileReader.ts',
    may: ['workbook', 'hosts/xlsx', 'hosts/xlsx/browserCodec.ts'],
    why: 'An open workbook is read through its file, by what the pane fetches late, and never written through it.',
  },
  {
    room: 'hosts/excel',
    may: ['version.ts', 'words', 'workbook', 'hosts/excel/file/openFileReader.ts'],
    why: 'A host knows workbooks and its own library, nothing of scores.',
  },
  { room: 'cli', may: MEANING, why: 'The command line has no window, and is handed its host.' },
  {
    room: 'cli/main.ts',
    may: [...MEANING, 'hosts/xlsx', 'hosts/xlsx/write', 'hosts/xlsx/loadFile.ts', 'hosts/xlsx/nodeCodec.ts', 'cli'],
    why: 'The composition root picks the host, and nothing else.',
  },
  { room: 'commands', may: MEANING, why: 'A ribbon command works without the pane, and is handed its host.' },
  {
    room: 'commands/message.ts',
    may: ['mailbox', 'hosts/browser', 'hosts/excel', 'commands'],
    why: 'The composition root picks the host, and nothing else.',
  },
  {
    room: 'commands/index.ts',
    may: [...MEANING, 'hosts/excel', 'hosts/browser', 'commands'],
    why: 'The composition root picks the host, and nothing else.',
  },
  {
    room: 'taskpane',
    may: [...MEANING, 'session'],
    why: 'The pane stands alone, so that it can stand in another page, and is handed its host.',
  },
  {
    room: 'taskpane/index.tsx',
    may: [...MEANING, 'session', 'hosts/excel', 'hosts/browser', 'hosts/xlsx/write/zipInBrowser.ts', 'taskpane'],
    why: 'The composition root picks the host, and nothing else.',
  },
  {
    room: 'workbench',
    may: [...MEANING, 'session', 'taskpane'],
    why: 'The page shows the pane beside a workbook and knows no other program; the worker holds the file.',
  },
  {
    room: 'workbench/worker/index.ts',
    may: [...MEANING, 'session', 'hosts/xlsx', 'hosts/xlsx/write', 'hosts/xlsx/browserCodec.ts', 'hosts/browser', 'workbench'],
    why: 'The composition root picks the host, and nothing else.',
  },
];

/** The room of a file below src, its path with forward slashes; undefined for one that is not listed. */
export function roomOf(path) {
  const holds = ({ room }) => path === room || path.startsWith(`${room}/`);
  return WALLS.filter(holds).reduce((longest, wall) => (longest && longest.room.length >= wall.room.length ? longest : wall), undefined);
}
