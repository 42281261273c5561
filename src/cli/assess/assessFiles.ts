import { HostFailureError } from '../../workbook/failure.ts';
import type { AssessArguments } from '../arguments.ts';
import { attempt, command, type ExitCode, type Place } from '../command.ts';
import { cliWords } from '../words/cliWords.ts';
import type { World } from '../world.ts';
import { planAssessing, type AssessingPlan } from './planAssessing.ts';
import type { Outcome, StartThreads, Threads } from './threads.ts';
import { workOut, type Job } from './workOut.ts';

/**
 * Assesses every input, writes it where it is to go, and prints the answer. Returns the exit code: 0, 1 with a finding of
 * severity error, 2 for arguments that can't be followed, 3 with an input that can't be read or written; of several the
 * highest. Other inputs go on.
 */
export const assessFiles = command(placeOf, (asked: AssessArguments, { world, ...bench }) => {
  const plan = planAssessing(asked, bench);
  return plan.end(plan.jobs.map((job) => assessOne(plan, job, world)));
});

/**
 * The same with several threads, where so much is to be done that it pays. This one writes the files and says the answers, in the order
 * of the inputs; how many results wait for their turn is bounded by the number of threads.
 */
export async function assessOnThreads(asked: AssessArguments, world: World, startThreads: StartThreads): Promise<ExitCode> {
  const planned: AssessingPlan[] = [];
  const refused = attempt(world, placeOf(asked), (bench) => {
    planned.push(planAssessing(asked, bench));
    return 0;
  });
  const [plan] = planned;
  if (!plan) return refused;
  const threads = await startThreads(plan.jobs);
  if (!threads) return plan.end(plan.jobs.map((job) => assessOne(plan, job, world)));
  const codes: ExitCode[] = [];
  try {
    for await (const [job, outcome] of inTurn(plan.jobs, threads)) {
      world.progress.clear();
      codes.push(take(plan, job, outcome, world));
      world.progress.show(`${cliWords(asked.language).doing.assessing} ${codes.length}/${plan.jobs.length}`);
    }
    world.progress.clear();
  } finally {
    await threads.end();
  }
  return plan.end(codes);
}

/** Work goes on a little ahead of what is taken. */
async function* inTurn(jobs: readonly Job[], { count, workOut: start }: Threads): AsyncGenerator<readonly [Job, Outcome]> {
  const ahead = jobs.slice(0, 2 * count).map(start);
  for (const [i, job] of jobs.entries()) {
    const outcome = await ahead.shift();
    const next = jobs[i + 2 * count];
    if (next) ahead.push(start(next));
    yield [job, outcome ?? { came: 'nothing' }];
  }
}

/** What has come to nothing is tried once more here, alone: there may be more memory by then, and a defect is told as ever. */
function take(plan: AssessingPlan, job: Job, outcome: Outcome, world: World): ExitCode {
  if (outcome.came === 'nothing') return assessOne(plan, job, world);
  return attempt(world, placeOfJob(job), (bench) => {
    if (outcome.came === 'failure') throw new HostFailureError(outcome.failure);
    return plan.deliver(job, outcome.worked, bench);
  });
}

function assessOne(plan: AssessingPlan, job: Job, world: World): ExitCode {
  return attempt(world, placeOfJob(job), (bench) => plan.deliver(job, workOut(job, bench), bench));
}

function placeOf({ inputs: [workbook = ''], language }: AssessArguments): Place {
  return { workbook, language };
}

function placeOfJob({ file, target, asked }: Job): Place {
  return { workbook: file, target: target ?? file, language: asked.language };
}
