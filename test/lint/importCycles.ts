import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** What a file imports by a relative path, types and what is fetched later included, as paths from where the first path is from. */
export function importsOf(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const source = sourceOf(node);
    if (source?.startsWith('.')) found.push(posix.join(dirname(path), source));
    node.forEachChild(look);
  };
  look(file);
  return found;
}

function sourceOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return textOf(node.arguments[0]);
  return null;
}

function textOf(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteral(node) ? node.text : null;
}

/**
 * The files of each circle in which files import one another, a circle a line: `a.ts → b.ts → a.ts`. Each file is in one circle at
 * most; where several go through one file, the first that is come upon is told.
 */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const told: string[] = [];
  const way: string[] = [];
  const follow = (path: string): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      told.push([...way.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    way.push(path);
    for (const next of imports.get(path) ?? []) follow(next);
    way.pop();
    done.add(path);
  };
  for (const path of imports.keys()) follow(path);
  return told;
}

/** The circles in files that are there. */
export function circlesInFiles(paths: readonly string[]): readonly string[] {
  return circlesIn(new Map(paths.map((path) => [path, importsOf(path, readFileSync(path, 'utf8')).filter((one) => existsSync(one))])));
}
