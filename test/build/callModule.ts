import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAM = `
import { readFileSync } from 'node:fs';
const { module, name, calls } = JSON.parse(readFileSync(0, 'utf8'));
const called = (await import(module))[name];
const answers = [];
for (const args of calls) {
  try {
    answers.push({ value: await called(...args) });
  } catch (error) {
    answers.push({ error: error.message });
  }
}
process.stdout.write(JSON.stringify(answers));
`;

export type Answer<T> = { readonly value: T } | { readonly error: string };

/** Calls a function of a script with each list of arguments, in a Node of its own: jest reads no ES modules. */
export function callModule<T>(file: string, name: string, calls: readonly (readonly unknown[])[]): Answer<T>[] {
  const input = JSON.stringify({ module: pathToFileURL(join(process.cwd(), file)).href, name, calls });
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { input, encoding: 'utf8' })) as Answer<T>[];
}
