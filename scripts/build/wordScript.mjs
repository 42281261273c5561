import { createHash } from 'node:crypto';

/**
 * The script that makes Word files, as it lies beside the page: with its fingerprint, by which the page tells the script that was built
 * with it from another one, and the licences of what was built in.
 */
export function wordScript(script, licences) {
  const build = createHash('sha256').update(script).digest('hex').slice(0, 8);
  // At the end: a script that was cut off on its way has none.
  return { build, content: `/*\n${licences.replaceAll('*/', '* /')}\n*/\n${script}\nkaoheWord.build=${JSON.stringify(build)};\n` };
}
