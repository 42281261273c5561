/**
 * An ESLint rule: no function comes back to itself by calls within its file. What a workbook or a package nests, and how long what it
 * lists is, is up to whoever made it: 3,000 elements in one another are more than the stack holds. A loop with a list of what is still
 * to be done holds any number. Where the depth can't come from a file, a disabling comment says what bounds it.
 */
export const noRecursion = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { recursion: '{{name}} calls itself: the stack ends where the input goes on. Keep what is still to be done in a list.' },
  },
  create(context) {
    const { scopeManager } = context.sourceCode;
    return {
      'Program:exit'() {
        const functions = new Map();
        for (const scope of scopeManager.scopes) {
          for (const variable of scope.variables) {
            const made = functionOf(variable);
            if (made) functions.set(variable, made);
          }
        }
        const calls = new Map([...functions].map(([variable, made]) => [variable, usesWithin(made, functions)]));
        for (const variable of functions.keys()) {
          const back = calls.get(variable).find(({ of }) => leadsTo(of, variable, calls));
          if (back) context.report({ node: back.node, messageId: 'recursion', data: { name: variable.name } });
        }
      },
    };
  },
};

/** The function that a variable stands for: a declaration, or a constant that is one. */
function functionOf({ defs }) {
  const [definition] = defs;
  if (definition?.type === 'FunctionName') return definition.node;
  const value = definition?.type === 'Variable' && definition.parent?.kind === 'const' ? definition.node.init : null;
  return value?.type === 'ArrowFunctionExpression' || value?.type === 'FunctionExpression' ? value : null;
}

/** Where a function speaks of functions of the file. */
function usesWithin(made, functions) {
  const [from, to] = made.range;
  return [...functions.keys()].flatMap((of) =>
    of.references
      .filter(({ identifier, init }) => !init && identifier.range[0] > from && identifier.range[1] < to)
      .map(({ identifier }) => ({ of, node: identifier })),
  );
}

function leadsTo(from, to, calls) {
  const seen = new Set([from]);
  for (const one of seen) {
    if (one === to) return true;
    for (const { of } of calls.get(one)) seen.add(of);
  }
  return false;
}
