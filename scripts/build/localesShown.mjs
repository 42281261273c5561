import { parse } from 'acorn';

/** The languages whose names of months and days a workbook of an office may ask for, [$-804]aaaa. */
const SHOWN = /^(?:zh|ja|ko|en)(?:_|$)/;

/**
 * A loader for numfmt's table of languages: leaves Chinese, Japanese, Korean and English in it and takes the sixty others out, 9 KB of a page
 * that has a limit. A format that asks for another language shows its months and days in English then.
 */
export default function localesShown(source) {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const isOfOther = ({ type, expression }) =>
    type === 'ExpressionStatement' &&
    expression.type === 'CallExpression' &&
    expression.callee.name === 'addLocale' &&
    !SHOWN.test(expression.arguments[1].value);
  let rest = without(source, body.filter(isOfOther));
  if (rest === source) throw new Error('numfmt adds its languages in another way than it did: see scripts/build/localesShown.mjs');
  // What several of them shared is asked for by none any more: const _fr = …
  const shared = (text) => parse(text, { ecmaVersion: 'latest', sourceType: 'module' }).body.filter((node) => isAlone(node, text));
  for (let alone = shared(rest); alone.length > 0; alone = shared(rest)) rest = without(rest, alone);
  return rest;
}

function isAlone({ type, declarations }, text) {
  return (
    type === 'VariableDeclaration' && declarations.length === 1 && text.split(new RegExp(`\\b${declarations[0].id.name}\\b`)).length === 2
  );
}

function without(source, nodes) {
  return nodes.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}
