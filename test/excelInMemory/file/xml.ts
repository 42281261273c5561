/** An element; attributes that are undefined are left out. `inner` is XML. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, inner = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(String(value))}"`))
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element that holds a text; spaces at its ends are kept. */
export function textElement(name: string, value: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): string {
  const kept = /^\s|\s$|\n/u.test(value) ? { ...attributes, 'xml:space': 'preserve' } : attributes;
  return element(name, kept, text(value));
}

/** A list with how many there are; nothing for an empty one. */
export function counted(name: string, elements: readonly string[]): string {
  return elements.length === 0 ? '' : element(name, { count: elements.length }, elements.join(''));
}

/** '1' or nothing, as Excel leaves out what is false. */
export function on(value: boolean): '1' | undefined {
  return value ? '1' : undefined;
}

/** Text between tags. What XML can't hold becomes `_x000D_`, and what looks like that `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function text(value: string): string {
  return marked(escaped(value));
}

function attributeText(value: string): string {
  return marked(escaped(value).replaceAll('"', '&quot;')).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function escaped(value: string): string {
  const codes = value.replace(/_(?=x[0-9A-F]{4}_)/giu, '_x005F_');
  return codes.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Most texts have none, and long ones take long to go through. */
const MAY_BE_BAD = /[^\t\n\u0020-\ud7ff\ue000-\ufffd]/;

function marked(value: string): string {
  if (!MAY_BE_BAD.test(value)) return value;
  let out = '';
  for (const sign of value) {
    const code = sign.codePointAt(0) ?? 0;
    const bad = (code < 0x20 && code !== 9 && code !== 10) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
    out += bad ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : sign;
  }
  return out;
}
