import { checkAddin } from './addin.mjs';
import { checkAttributes } from './attributes.mjs';
import { checkFiles } from './files.mjs';
import { checkOrder } from './order.mjs';
import { parse } from './parse.mjs';
import { checkResources } from './resources.mjs';
import { checkTexts } from './texts.mjs';

/**
 * A sentence for each rule that a manifest breaks. Microsoft's own check of an XML manifest needs their server; this one needs
 * nothing. `folder`: what will be hosted · `functions`: names of functions that the commands answer to, where they are known.
 */
export function checkManifest(xml, { folder, functions }) {
  let root;
  try {
    root = parse(xml);
  } catch (error) {
    return [error.message];
  }
  if (root.name !== 'OfficeApp')
    return ['The outermost element must be OfficeApp of http://schemas.microsoft.com/office/appforoffice/1.1.'];
  return [
    ...checkOrder(root),
    ...checkAttributes(root),
    ...checkAddin(root, functions),
    ...checkTexts(root),
    ...checkResources(root),
    ...checkFiles(root, folder),
  ];
}
