import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { child, everyNode, where } from './parse.mjs';
import { findResource } from './resources.mjs';

/** URL, [MS-OWEMXML] 5.2 and 5.6: 1 to 2,048 characters. */
const LONGEST = 2048;
/** The sizes that an icon of a button must have ([MS-OWEMXML] ImageResourceReference; "Icon element"). */
const SIZES = [16, 32, 80];
/** IconUrl and HighResolutionIconUrl of a task pane add-in ("IconUrl element", "HighResolutionIconUrl element"). */
const APP_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };
const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];

/** Addresses, and the files of the hosted folder that they mean. */
export function checkFiles(root, folder) {
  const nodes = everyNode(root);
  const base = baseOf(root);
  const addressed = nodes.filter(({ name, attributes }) => ADDRESSES.includes(name) && attributes.resid === undefined);
  const values = addressed.flatMap((node) => [
    [node, node.attributes.DefaultValue],
    ...node.children.map((override) => [override, override.attributes.Value]),
  ]);
  const fileOf = (address) => join(folder, decodeURIComponent(address.slice(base.length)));
  return [
    ...nodes.filter(({ name }) => name === 'AppDomain').flatMap((node) => checkHttps(node, node.text)),
    ...values.flatMap(([node, address]) => {
      const wrong = checkHttps(node, address);
      if (wrong.length > 0) return wrong;
      if (!address.startsWith(base)) return [`The address of ${where(node)} does not begin with ${base}, where the pane is.`];
      return existsSync(fileOf(address)) ? [] : [`${where(node)} needs the file ${address.slice(base.length)}, and ${folder} has none.`];
    }),
    ...iconsOf(root).flatMap(([node, size, address]) => checkSize(node, size, address?.startsWith(base) ? fileOf(address) : undefined)),
    ...nodes.filter(({ name }) => name === 'ov:Icon').flatMap(checkSizes),
  ];
}

/** The folder of the task pane's page. */
function baseOf(root) {
  const address = child(child(root, 'DefaultSettings'), 'SourceLocation')?.attributes.DefaultValue ?? '';
  return address.slice(0, address.lastIndexOf('/') + 1);
}

/** Excel on the web shows no page of another scheme ("HTTPS guidance"); "SourceLocation element", "Url element". */
function checkHttps(node, address) {
  if (!address || !URL.canParse(address)) return [`The address of ${where(node)} is none.`];
  if (!address.startsWith('https://')) return [`The address of ${where(node)} is not https.`];
  return address.length > LONGEST ? [`The address of ${where(node)} has more than ${LONGEST} characters.`] : [];
}

/** Each icon with the pixels it must have and its address. */
function iconsOf(root) {
  return everyNode(root).flatMap((node) => {
    if (node.name in APP_SIZES) return [[node, APP_SIZES[node.name], node.attributes.DefaultValue]];
    if (node.parent?.name !== 'ov:Icon') return [];
    return node.attributes.size === undefined
      ? []
      : [[node, Number(node.attributes.size), findResource(root, node.attributes.resid)?.attributes.DefaultValue]];
  });
}

function checkSizes(icon) {
  const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
  return SIZES.filter((size) => !sizes.includes(size)).map((size) => `${where(icon)} has no picture of ${size} pixels.`);
}

function checkSize(node, size, file) {
  if (!file || !existsSync(file)) return [];
  const found = pixelsOf(file);
  if (!found) return [`The picture of ${where(node)} is no PNG.`];
  return found.width === size && found.height === size
    ? []
    : [`The picture of ${where(node)} has ${found.width} × ${found.height} pixels; it must have ${size} × ${size}.`];
}

/** A PNG begins with its signature and a header of width and height. https://www.w3.org/TR/png/ */
function pixelsOf(file) {
  const head = Buffer.alloc(24);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  if (head.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
