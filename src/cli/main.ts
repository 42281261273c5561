import { readFile } from '../hosts/xlsx/readFile.ts';
import { ArgumentsEnd, parseArguments } from './arguments.ts';
import { assessFiles } from './assessFiles.ts';
import { progressLine } from './progress.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const asked = parseArguments(process.argv.slice(2), localDate(new Date()));
process.exitCode =
  asked instanceof ArgumentsEnd
    ? asked.exitCode
    : assessFiles(asked, {
        read: readFile,
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
        progress: progressLine(process.stderr, Date.now),
      });

function localDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
