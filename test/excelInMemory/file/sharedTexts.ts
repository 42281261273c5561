import { element, textElement } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The texts of all cells, each once, as Excel keeps them. */
export interface SharedTexts {
  number(value: string): number;
  readonly size: number;
  xml(): string;
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    number(value) {
      uses += 1;
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    },
    get size() {
      return numbers.size;
    },
    xml: () =>
      element(
        'sst',
        { xmlns: MAIN, count: uses, uniqueCount: numbers.size },
        [...numbers.keys()].map((value) => element('si', {}, textElement('t', value))).join(''),
      ),
  };
}
