import { basename } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { Language } from '../words/language.ts';
import { cliWords } from './words/cliWords.ts';
import type { CliWords } from './words/words.ts';
import { finish, type Steps, type World } from './world.ts';

/** 0 · 1: the answer is no · 2: arguments that can't be followed · 3: a workbook that can't be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command works on, to speak of when it fails. */
export interface Place {
  readonly workbook: string;
  /** Where it is written to; undefined where only reading can fail. */
  readonly target?: string | undefined;
  readonly language: Language;
}

/** Ends a command before it is done, with a sentence on standard error. */
export class CommandEnd extends Error {
  override readonly name = 'CommandEnd';
  constructor(
    readonly exitCode: Exclude<ExitCode, 0>,
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

/** What a command works with besides what it is asked. */
export interface Bench {
  readonly world: World;
  readonly words: CliWords;
  readonly place: Place;
  /** Does long work to its end, and shows on a terminal how far it is. */
  readonly run: <T>(doing: keyof CliWords['doing'], steps: Generator<Steps, T>) => T;
  /** Prints an answer; the progress is gone by then. */
  readonly say: (text: string) => void;
  /** Puts a line on standard error, in one line whatever stands in it. */
  readonly warn: (sentence: string) => void;
  /** Takes the progress off the terminal. */
  readonly hide: () => void;
}

/**
 * The frame of a command: the one place where what is thrown becomes a sentence on standard error and an exit code. A defect of
 * ours goes on to whoever called.
 */
export function command<Asked>(
  placeOf: (asked: Asked) => Place,
  carryOut: (asked: Asked, bench: Bench) => ExitCode,
): (asked: Asked, world: World) => ExitCode {
  return (asked, world) => attempt(world, placeOf(asked), (bench) => carryOut(asked, bench));
}

/** The same for a command that has to wait for something. */
export function laterCommand<Asked>(
  placeOf: (asked: Asked) => Place,
  carryOut: (asked: Asked, bench: Bench) => Promise<ExitCode>,
): (asked: Asked, world: World) => Promise<ExitCode> {
  return async (asked, world) => {
    const bench = benchAt(world, placeOf(asked));
    try {
      return await carryOut(asked, bench);
    } catch (error) {
      return ended(error, bench);
    } finally {
      bench.hide();
    }
  };
}

/** The same for one workbook of several. */
export function attempt(world: World, place: Place, work: (bench: Bench) => ExitCode): ExitCode {
  const bench = benchAt(world, place);
  try {
    return work(bench);
  } catch (error) {
    return ended(error, bench);
  } finally {
    bench.hide();
  }
}

/** Says why a command has ended. */
function ended(error: unknown, { warn, place }: Bench): ExitCode {
  if (error instanceof CommandEnd) {
    warn(error.sentence);
    return error.exitCode;
  }
  if (!(error instanceof HostFailureError)) throw error;
  warn(wordFailure(place.workbook, error.failure, failureWords(place.language), place.target));
  return 3;
}

/** What a look at the arguments has come to; a sentence that says what is wrong with them ends the command. */
export function accepted<T>(looked: T | string): T {
  if (typeof looked === 'string') throw new CommandEnd(2, looked);
  return looked;
}

function benchAt(world: World, place: Place): Bench {
  const words = cliWords(place.language);
  const name = oneLine(basename(place.workbook));
  let isShown = false;
  const hide = (): void => {
    if (isShown) world.progress.clear();
    isShown = false;
  };
  return {
    world,
    words,
    place,
    run: (doing, steps) =>
      finish(steps, ({ done, total }) => {
        isShown = true;
        world.progress.show(`${words.doing[doing]} ${name} ${done}/${total}`);
      }),
    say(text) {
      hide();
      world.out(text);
    },
    warn(sentence) {
      hide();
      world.err(`${oneLine(sentence)}\n`);
    },
    hide,
  };
}
