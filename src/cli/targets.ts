import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { HostFailureError } from '../workbook/failure.ts';
import type { Target } from './arguments.ts';
import { isFolder } from './isFolder.ts';
import { realPath } from './realPath.ts';
import { systemCode } from './systemCode.ts';

/**
 * Where each input's assessed workbook goes, in the inputs' order; null for nowhere. A sentence instead where the
 * arguments can't be followed: an input is overwritten only with --in-place, and a workbook with macros keeps its ending.
 */
export function findTargets(files: readonly string[], several: boolean, target: Target): readonly (string | null)[] | string {
  if (target.kind === 'none') return files.map(() => null);
  if (target.kind === 'in-place') return files;
  const folder = isFolder(target.path) || several || meansFolder(target.path, files[0] ?? '');
  if (folder && !isFolder(target.path) && (isWorkbookName(target.path) || existsSync(target.path))) {
    return `参数有误：--out 应为文件夹，不是文件 ${target.path}。`;
  }
  const targets = files.map((file) => (folder ? join(target.path, basename(file)) : target.path));
  const inputs = new Set(files.map(realPath));
  const taken = new Set<string>();
  for (const [i, out] of targets.entries()) {
    const problem = targetProblem(files[i] ?? '', out);
    if (problem !== null) return problem;
    if (inputs.has(realPath(out))) return `参数有误：${out} 是另一个要核算的工作簿，不会覆盖，请换一个文件夹。`;
    if (taken.has(out)) return `参数有误：两个工作簿都会写到 ${out}，请分开核算。`;
    taken.add(out);
  }
  return targets;
}

/** What is wrong with writing this input's result there; null for nothing. */
export function targetProblem(file: string, out: string): string | null {
  if (isSameFile(file, out)) return `参数有误：${out} 就是原文件，不会覆盖；要写回原文件，请用 --in-place。`;
  const ending = extname(file).toLowerCase();
  if (isWorkbookName(file) && extname(out).toLowerCase() !== ending) {
    return `参数有误：${out} 的扩展名应与原文件一致（${ending}），否则 Excel 打不开。`;
  }
  return null;
}

/** True for a place that is a folder, or that is to be one for what comes of this workbook. */
export function isFolderTarget(out: string, workbook: string): boolean {
  return isFolder(out) || meansFolder(out, workbook);
}

/** Makes the folder of a file that is to be written. Throws not-written. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    throw new HostFailureError({ kind: 'not-written', reason });
  }
}

function isWorkbookName(path: string): boolean {
  return /\.xls[xm]$/iu.test(path);
}

/** A place that isn't there yet: `results/`, and `results` for a workbook, whose file would need an ending. */
function meansFolder(out: string, file: string): boolean {
  return /[\\/]$/u.test(out) || (isWorkbookName(file) && extname(out) === '' && !existsSync(out));
}

function isSameFile(a: string, b: string): boolean {
  return realPath(a) === realPath(b);
}
