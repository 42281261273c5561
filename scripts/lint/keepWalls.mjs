import { dirname, join, relative, sep } from 'node:path';
import { roomOf } from '../../walls.mjs';

const SRC = join(import.meta.dirname, '../../src');

/** An ESLint rule: a file below src imports, types included, only what its room may. */
export const keepWalls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unlisted: '{{file}} is in no room: list its folder in walls.mjs, with what it may import.',
      outside: 'What ships never needs {{to}}.',
      wall: '{{from}} may not import {{to}}: {{why}}',
    },
  },
  create(context) {
    const file = below(context.filename);
    if (file === null) return {};
    const from = roomOf(file);
    const check = (source) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = join(dirname(context.filename), source.value);
      const path = below(target);
      if (path === null) return context.report({ node: source, messageId: 'outside', data: { to: source.value } });
      const to = roomOf(path);
      if (!from || to === from) return;
      if (!to || !from.may.includes(to.room)) {
        context.report({
          node: source,
          messageId: 'wall',
          data: { from: from.room, to: to?.room ?? `${path} (in no room of walls.mjs)`, why: from.why },
        });
      }
    };
    return {
      Program(node) {
        if (!from) context.report({ node, messageId: 'unlisted', data: { file } });
      },
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

/** A path below src, with forward slashes; null for one that is elsewhere. */
function below(path) {
  const inside = relative(SRC, path);
  return inside.startsWith('..') || inside === '' ? null : inside.split(sep).join('/');
}
