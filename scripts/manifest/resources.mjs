import { child, everyNode, where } from './parse.mjs';

/**
 * ReferenceId of a resource and of what names it: 1 to 32 characters ([MS-OWEMXML] 5.6; "Resources element").
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/cbee9187-413a-4fd2-b131-8669609a62ea
 */
const LONGEST_REFERENCE = 32;
/**
 * ShortString of a tab, a group and a control: 1 to 125 characters, unique ("CustomTab element", "Group element", "Control element").
 * https://learn.microsoft.com/javascript/api/manifest/control
 */
const LONGEST_ID = 125;
/** In which list of the Resources the words, addresses and pictures of an element stand. */
const LISTS = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** Ids, and what refers to them. */
export function checkResources(root) {
  const nodes = everyNode(root);
  const owners = nodes.filter(({ attributes }) => attributes.id !== undefined);
  const users = nodes.filter(({ name, attributes }) => name in LISTS && attributes.id === undefined);
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  return [
    ...owners.flatMap((node, i) => checkId(node, owners.slice(0, i))),
    ...users.flatMap((node) => checkUse(root, node)),
    ...owners
      .filter((node) => resourceList(node) && !used.has(node.attributes.id))
      .map((node) => `Nothing uses the resource “${node.attributes.id}” of ${where(node)}.`),
  ];
}

/** The node of a resource by the resid of another node. */
export function findResource(root, resid) {
  return everyNode(root).find((node) => resourceList(node) && node.attributes.id === resid);
}

function resourceList({ parent }) {
  return parent?.parent?.name === 'ov:Resources' ? parent.name : undefined;
}

function checkId(node, before) {
  const { id } = node.attributes;
  const longest = resourceList(node) ? LONGEST_REFERENCE : LONGEST_ID;
  const problems = id.length > longest || id === '' ? [`The id of ${where(node)} must have 1 to ${longest} characters.`] : [];
  const other = before.find(({ attributes }) => attributes.id === id);
  return other ? [...problems, `${where(node)} has the id “${id}”, which ${where(other)} has.`] : problems;
}

function checkUse(root, node) {
  const { resid } = node.attributes;
  if (!resid) return [`${where(node)} names no resource.`];
  if (resid.length > LONGEST_REFERENCE) return [`The resid of ${where(node)} has more than ${LONGEST_REFERENCE} characters.`];
  const resources = child(child(root, 'ov:VersionOverrides'), 'ov:Resources');
  const list = child(resources, LISTS[node.name]);
  if (list?.children.some(({ attributes }) => attributes.id === resid)) return [];
  return [`${where(node)} names “${resid}”, which does not stand among the ${LISTS[node.name]}.`];
}
