import { child, everyNode, where } from './parse.mjs';

const XSI_TYPE = 'xsi:type';
const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/** What kind of add-in this is, for which Excel, and what its buttons do. `functions`: names that the add-in answers to. */
export function checkAddin(root, functions) {
  return everyNode(root).flatMap((node) => RULES[node.name]?.(node, functions) ?? []);
}

/** Each rule: a node → sentences. */
const RULES = {
  OfficeApp: (node) => (node.attributes[XSI_TYPE] === 'TaskPaneApp' ? [] : [`The xsi:type of ${where(node)} must be TaskPaneApp.`]),
  Id: (node) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(node.text) ? [] : [`${where(node)} is no GUID.`]),
  Version: (node) =>
    /^\d{1,5}(\.\d{1,5}){3}$/.test(node.text) ? [] : [`${where(node)} must be four numbers of at most five digits, such as 1.2.3.0.`],
  Permissions: (node) => (PERMISSIONS.includes(node.text) ? [] : [`${where(node)} must be one of ${PERMISSIONS.join(', ')}.`]),
  Host: (node) => (node.attributes.Name === 'Workbook' ? [] : [`The Name of ${where(node)} must be Workbook, which is Excel.`]),
  'ov:Host': (node) => (node.attributes[XSI_TYPE] === 'Workbook' ? [] : [`The xsi:type of ${where(node)} must be Workbook, which is Excel.`]),
  Set: checkSet,
  'bt:Set': checkSet,
  'ov:VersionOverrides': (node) =>
    node.attributes[XSI_TYPE] === 'VersionOverridesV1_0' ? [] : [`The xsi:type of ${where(node)} must be VersionOverridesV1_0.`],
  'ov:ExtensionPoint': (node) =>
    node.attributes[XSI_TYPE] === 'PrimaryCommandSurface' ? [] : [`The xsi:type of ${where(node)} must be PrimaryCommandSurface, the ribbon.`],
  'ov:Control': (node) => (node.attributes[XSI_TYPE] === 'Button' ? [] : [`The xsi:type of ${where(node)} must be Button.`]),
  'ov:Action': checkAction,
};

/** A requirement in the manifest hides the add-in from an Excel that lacks it; the pane can say what is missing. */
function checkSet(node) {
  const version = node.attributes.MinVersion ?? node.parent.attributes.DefaultMinVersion ?? '1.1';
  return node.attributes.Name === 'ExcelApi' && version === '1.1' ? [] : [`${where(node)} hides the add-in from an older Excel: ask for ExcelApi 1.1.`];
}

function checkAction(node, functions) {
  const type = node.attributes[XSI_TYPE];
  if (type === 'ShowTaskpane') return child(node, 'ov:SourceLocation') ? [] : [`${where(node)} shows a task pane and has no SourceLocation.`];
  if (type !== 'ExecuteFunction') return [`The xsi:type of ${where(node)} must be ShowTaskpane or ExecuteFunction.`];
  const name = child(node, 'ov:FunctionName');
  if (!name?.text) return [`${where(node)} runs a function and has no FunctionName.`];
  return !functions || functions.includes(name.text) ? [] : [`${where(name)} is “${name.text}”, to which no command answers.`];
}
