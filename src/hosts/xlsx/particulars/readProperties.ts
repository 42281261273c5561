import type { Property } from '../../../workbook/particulars.ts';
import type { WorkbookPackage } from '../openPackage.ts';
import { readRelationships } from '../readRelationships.ts';
import { scanXml } from '../scanXml.ts';
import { addAll } from '../../../workbook/addAll.ts';

/** By the element that holds it (ECMA-376 part 2, 8.3 core properties; part 1, 22.2 extended properties). */
const ELEMENTS = { creator: 'author', lastModifiedBy: 'lastModifiedBy', Company: 'company', Manager: 'manager' } as const;

/** Who made the file and for whom, and the properties that somebody added. */
export function readProperties(pack: WorkbookPackage): readonly Property[] {
  const parts = readRelationships(pack, '').filter(({ part }) => pack.find(part));
  const properties: Property[] = [];
  for (const { type, part } of parts) {
    if (type === 'core-properties' || type === 'extended-properties') addAll(properties, readKnown(part, pack.read(part)));
    else if (type === 'custom-properties') addAll(properties, readCustom(part, pack.read(part)));
  }
  return properties.filter(({ value }) => value.trim() !== '');
}

function readKnown(part: string, bytes: Uint8Array): readonly Property[] {
  const properties: Property[] = [];
  let property: (typeof ELEMENTS)[keyof typeof ELEMENTS] | undefined;
  let value = '';
  scanXml(part, bytes, {
    open(name) {
      property = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name as keyof typeof ELEMENTS] : undefined;
      value = '';
    },
    text: (text) => (value += text),
    close() {
      if (property) properties.push({ property, value });
      property = undefined;
    },
  });
  return properties;
}

function readCustom(part: string, bytes: Uint8Array): readonly Property[] {
  const properties: Property[] = [];
  let named: string | undefined;
  let value = '';
  scanXml(part, bytes, {
    open(element, { name }) {
      if (element === 'property') {
        named = name ?? '';
        value = '';
      }
    },
    text(text) {
      if (named !== undefined) value += text;
    },
    close(element) {
      if (element !== 'property' || named === undefined) return;
      properties.push({ property: 'custom', name: named, value: value.trim() });
      named = undefined;
    },
  });
  return properties;
}
