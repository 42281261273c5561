import { basename, dirname, extname } from 'node:path';
import { documentText } from '../document/documentText.ts';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import type { Report } from '../report/report.ts';
import { reportDocument } from '../report/reportDocument.ts';
import { reportWords } from '../report/words/reportWords.ts';
import { reportWorkbook } from '../tools/report/reportWorkbook.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { ReportArguments } from './arguments.ts';
import { CommandEnd, laterCommand, type Bench } from './command.ts';
import { realPath } from './realPath.ts';
import { refuseExisting } from './refuseExisting.ts';
import { makeFolder } from './targets.ts';
import type { CliWords } from './words/words.ts';

/**
 * `kaohe report`: a Word document on the results of a workbook. Returns the exit code: 0, 1 where scores of it can't count (it is written
 * all the same), 2 for arguments that can't be followed, 3 for a workbook that can't be read or has no unit, or a file that can't be
 * written.
 */
export const reportFile = laterCommand(
  ({ workbook, out, language }: ReportArguments) => ({ workbook, target: out, language }),
  async (asked, bench) => {
    const { world, run, say } = bench;
    const words = bench.words.report;
    checkArguments(asked, bench);
    const workbook = run('reading', world.read(world.load(asked.workbook)));
    const previous = asked.previous === undefined ? null : readPrevious(asked.previous, bench);
    const wanted = { period: asked.period ?? null, previous };
    const made = run('assessing', reportWorkbook(workbook, wanted, world.today, asked.asOf));
    if (made.report.units === 0) throw new CommandEnd(3, words.noUnits(basename(asked.workbook)));
    if (made.previous?.units.length === 0) throw new CommandEnd(3, words.noUnitsBefore(basename(asked.previous ?? '')));
    const document = reportDocument(made.report, reportWords(asked.language));
    const bytes = await world.document(document);
    makeFolder(dirname(asked.out));
    world.save(asked.out, bytes);
    if (asked.text) say(documentText(document));
    for (const line of notes(made.report, asked.out, words)) bench.say(`${oneLine(line)}\n`);
    return made.report.errors > 0 ? 1 : 0;
  },
);

function checkArguments({ workbook, out, previous, overwrite }: ReportArguments, { words }: Bench): void {
  if (extname(out).toLowerCase() !== '.docx') throw new CommandEnd(2, words.report.notADocument(out));
  if (previous !== undefined && realPath(previous) === realPath(workbook)) throw new CommandEnd(2, words.report.samePeriod(previous));
  refuseExisting([out], overwrite, words);
}

/** What can't be read of it is said of it, and not of the workbook that is reported on. */
function readPrevious(path: string, { world, run, place }: Bench): WorkbookSnapshot {
  try {
    return run('reading', world.read(world.load(path)));
  } catch (error) {
    if (error instanceof HostFailureError) throw new CommandEnd(3, wordFailure(path, error.failure, failureWords(place.language)));
    throw error;
  }
}

function notes({ units, complete, errors, seal }: Report, out: string, words: CliWords['report']): readonly string[] {
  return [
    words.written(out, units),
    ...(complete < units ? [words.open(units - complete, units)] : []),
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(seal.state === 'changed' || seal.state === 'not-comparable' ? [words.changedSeal] : []),
  ];
}
