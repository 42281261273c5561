import type { AssessArguments } from '../../src/cli/arguments.ts';

/** What `kaohe assess INPUTS` asks for, but for what is said otherwise. */
export function askedToAssess(inputs: readonly string[], otherwise: Partial<AssessArguments> = {}): AssessArguments {
  return {
    command: 'assess',
    inputs,
    json: false,
    lines: false,
    explain: false,
    asOf: undefined,
    language: 'zh',
    target: { kind: 'none' },
    overwrite: false,
    breakSignature: false,
    ...otherwise,
  };
}
