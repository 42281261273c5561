import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { follow } from '../following/follow.ts';
import { loadFile } from '../hosts/xlsx/loadFile.ts';
import { nodeCodec } from '../hosts/xlsx/nodeCodec.ts';
import { readParticulars } from '../hosts/xlsx/particulars/readParticulars.ts';
import { workbookReader } from '../hosts/xlsx/workbookReader.ts';
import { emptyWorkbook } from '../hosts/xlsx/write/emptyWorkbook.ts';
import { keepSheets } from '../hosts/xlsx/write/excerpt/keepSheets.ts';
import { saveFile } from '../hosts/xlsx/write/saveFile.ts';
import { saveFiles } from '../hosts/xlsx/write/saveFiles.ts';
import { writeWorkbook } from '../hosts/xlsx/write/writeWorkbook.ts';
import { ArgumentsEnd, type Asked, parseArguments } from './arguments.ts';
import { assessOnThreads } from './assess/assessFiles.ts';
import { outcomeOf, pool, type Task } from './assess/pool.ts';
import type { Outcome } from './assess/threads.ts';
import { clearFile } from './clearFile.ts';
import { collectFiles } from './collectFiles.ts';
import { distributeFile } from './distributeFile.ts';
import { editFile } from './editFile.ts';
import { explainRule } from './explainRule.ts';
import { giveFeedback } from './giveFeedback.ts';
import { inspectFile } from './inspectFile.ts';
import { prepareFile } from './prepareFile.ts';
import { progressLine } from './progress.ts';
import { listTasks } from './listTasks.ts';
import { reportFile } from './reportFile.ts';
import { sealFile } from './sealFile.ts';
import { verifyFile } from './verifyFile.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { cliWords } from './words/cliWords.ts';
import type { World } from './world.ts';

/** EX_SOFTWARE of sysexits.h. */
const DEFECT = 70;

/** How far the heap may grow beyond what lives in it, in percent, by the size of the file: the first that is exceeded. */
const GROWTH: readonly { readonly aboveBytes: number; readonly percent: number }[] = [
  // Some 4,000 sheets, or half as many with results: there it is by this that a gigabyte is enough.
  { aboveBytes: 8 * 1024 * 1024, percent: 15 },
  // A workbook of 100 units is smaller: there it would cost a twentieth of the time and save nothing.
  { aboveBytes: 256 * 1024, percent: 30 },
];

/**
 * V8 lets the heap grow to up to four times what lives in it before it clears up again (src/heap/gc-tracer and heap-controller of V8), and
 * of a large workbook a gigabyte would come to be garbage. It looks at this flag whenever it has cleared up, so that it can be set late.
 */
function loadSparingly(path: string): Uint8Array {
  const bytes = loadFile(path);
  const growth = GROWTH.find(({ aboveBytes }) => bytes.length > aboveBytes);
  if (growth) setFlagsFromString(`--heap-growing-percent=${growth.percent}`);
  return bytes;
}

/** What the commands need of the disk and of workbooks. */
const disk = {
  load: loadSparingly,
  ...workbookReader(nodeCodec),
  particulars: (bytes) => readParticulars(bytes, nodeCodec),
  edit: (bytes, edits, breakSignature) => writeWorkbook(bytes, edits, nodeCodec, { breakSignature, follow }),
  keepSheets: (bytes, sheets, breakSignature) => keepSheets(bytes, sheets, nodeCodec, { breakSignature }),
  save: saveFile,
  create: (sheet) => emptyWorkbook(sheet, nodeCodec),
  saveAll: saveFiles,
  document: async (document) => {
    // In the one file that this is built into, and yet run by the one command that needs it: the others start sooner.
    const { writeDocument } = await import('../hosts/docx/writeDocument.ts');
    return writeDocument(document);
  },
} satisfies Partial<World>;

if (isMainThread) await main();

/** The threads of `assess` load this file too. */
export function onThread(task: Task): Outcome {
  return outcomeOf(task, disk);
}

async function main(): Promise<void> {
  const asked = parseArguments(process.argv.slice(2));
  noticeClosedOutput(asked);
  const world: World = {
    ...disk,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    progress: progressLine(process.stderr, Date.now),
    today: localDate(new Date()),
  };
  try {
    process.exitCode = asked instanceof ArgumentsEnd ? asked.exitCode : await carryOut(asked, world);
  } catch (defect) {
    // A defect of ours must not look like findings, which end with 1.
    process.exitCode = DEFECT;
    world.progress.clear();
    world.err(`程序出错，没有写入任何文件：${defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)}\n`);
  }
}

/** A reader may close the pipe, and a disk be full: then the answer is not all there, whatever it is. */
function noticeClosedOutput(asked: Asked | ArgumentsEnd): void {
  const language = 'language' in asked ? asked.language : 'zh';
  let isCutOff = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exitCode = 3;
    if (!isCutOff) process.stderr.write(`${cliWords(language).cutOff(failureWords(language).reason(code ?? ''))}\n`);
    isCutOff = true;
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => {
    process.exitCode = 3;
  });
}

function carryOut(command: Asked, world: World): number | Promise<number> {
  switch (command.command) {
    case 'assess':
      return assessOnThreads(command, world, pool(fileURLToPath(import.meta.url), world.today));
    case 'feedback':
      return giveFeedback(command, world);
    case 'prepare':
      return prepareFile(command, world);
    case 'edit':
      return editFile(command, world);
    case 'clear':
      return clearFile(command, world);
    case 'seal':
      return sealFile(command, world);
    case 'inspect':
      return inspectFile(command, world);
    case 'verify':
      return verifyFile(command, world);
    case 'distribute':
      return distributeFile(command, world);
    case 'collect':
      return collectFiles(command, world);
    case 'report':
      return reportFile(command, world);
    case 'tasks':
      return listTasks(command, world);
    case 'rule':
      return explainRule(command, world);
  }
}

function localDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
