import { setAttribute } from '../xml/attributePlace.ts';
import { appendChild, insertInOrder } from '../xml/insertInOrder.ts';
import { STYLES_ORDER } from '../../stylesOrder.ts';
import type { XmlDraft } from '../package/xmlDraft.ts';
import { childOf, type XmlNode } from '../xml/xmlNode.ts';
import { addAll } from '../../../../workbook/addAll.ts';

/** One list of the style part, such as `fonts`: it only ever grows, so that the numbers that cells hold stay right. */
export interface StyleList {
  /** The elements that the file holds. */
  readonly nodes: readonly XmlNode[];
  /** The element of that number as text, new ones too; '' where there is none. */
  textOf(index: number): string;
  /** The number of an element with this text, added if there is none. */
  indexOf(xml: string): number;
  /** Puts in what the list begins with, where the file holds less: other lists point to it. */
  complete(): void;
  flush(): void;
}

/** `defaults` are the elements that a list begins with where the file holds fewer. */
export function styleList(xml: XmlDraft, name: string, defaults: readonly string[]): StyleList {
  const list = childOf(xml.root, name);
  const nodes = list?.children ?? [];
  const texts = nodes.map(({ start, end }) => xml.text.slice(start, end));
  const numbers = new Map<string, number>();
  texts.forEach((text, index) => {
    if (!numbers.has(text)) numbers.set(text, index);
  });
  const complete = (): void => addAll(texts, defaults.slice(texts.length));
  const add = (text: string): number => {
    complete();
    texts.push(text);
    numbers.set(text, texts.length - 1);
    return texts.length - 1;
  };
  return {
    nodes,
    textOf: (index) => texts[index] ?? defaults[index] ?? '',
    indexOf: (text) => numbers.get(text) ?? add(text),
    complete,
    flush() {
      if (texts.length === nodes.length) return;
      const added = texts.slice(nodes.length).join('');
      const p = xml.root.prefix;
      if (!list) {
        xml.change([insertInOrder(xml.text, xml.root, STYLES_ORDER, name, `<${p}${name} count="${texts.length}">${added}</${p}${name}>`)]);
        return;
      }
      xml.change([appendChild(xml.text, list, added)]);
      if (list.attributes['count'] !== undefined) xml.change([setAttribute(xml.text, list, 'count', String(texts.length))]);
    },
  };
}
