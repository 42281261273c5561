import { recorder } from './recording/recorder.ts';
import { selfCheck } from './selfCheck.ts';

/** What this Excel can be asked about itself; fetched when a person asks for it. One recording at a time. */
export const selfChecking = { run: selfCheck, recorder: recorder() } as const;
