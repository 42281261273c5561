import { beforeSending, type Caution } from '../beforeSending.ts';
import { verify, type Verification } from '../verify.ts';
import type { Particulars } from '../workbook/particulars.ts';
import type { Task } from './desk.ts';
import { finishSteps } from './finishSteps.ts';
import { lookAtChanges } from './lookAtChanges.ts';

/** 核验: compares the workbook as it is now with its 封存清单. Writes nothing. */
export async function verifyResults({ desk, steps }: Task): Promise<Verification> {
  desk.changes.addAll();
  const { workbook } = await lookAtChanges(desk, steps.job);
  return finishSteps(verify(workbook, desk.memory), steps.job);
}

/** 发出前体检: what to look at before the workbook goes out. Writes nothing. */
export async function inspectResults({ desk, steps }: Task): Promise<readonly Caution[]> {
  desk.changes.addAll();
  const { workbook } = await lookAtChanges(desk, steps.job);
  const particulars = (await desk.open.particulars?.(steps.job)) ?? NOTHING_KNOWN;
  await steps.job.pause();
  return finishSteps(beforeSending(workbook, particulars, desk.today(), desk.memory), steps.job);
}

const NOTHING_KNOWN: Particulars = {
  properties: [],
  comments: [],
  links: [],
  headers: [],
  notKnown: ['properties', 'notes', 'comments', 'workbook-links', 'hyperlinks', 'connections', 'images', 'headers'],
};
