import type { Job } from '../../workbook/host.ts';

/** Work so short that it shows no progress. */
export const QUIET_JOB: Job = { progress: () => undefined, pause: () => Promise.resolve() };
