import type { AssessArguments } from '../arguments.ts';

/** Where the answers go, each as soon as it is there, so that none is kept. */
export interface AnswersOut {
  readonly add: (answer: string, say: (text: string) => void) => void;
  readonly end: (say: (text: string) => void) => void;
}

/** @param several whether the answer in JSON is a list, however many workbooks are in it */
export function answersOut({ json, lines }: Pick<AssessArguments, 'json' | 'lines'>, several: boolean): AnswersOut {
  if (!json || lines || !several) return { add: (answer, say) => say(`${answer}\n`), end: () => undefined };
  let isOpen = false;
  return {
    add(answer, say) {
      // A text in JSON has no line breaks of its own: before → after, {\n "units"… → {\n  "units"…
      say(`${isOpen ? ',' : '['}\n ${answer.replaceAll('\n', '\n ')}`);
      isOpen = true;
    },
    end: (say) => say(isOpen ? '\n]\n' : '[]\n'),
  };
}
