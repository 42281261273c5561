import type { Job } from '../../workbook/host.ts';

/** Work so short that nobody asks how far it is. */
export const QUIET_JOB: Job = { progress: () => undefined, pause: () => Promise.resolve() };
