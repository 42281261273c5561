import { child, everyNode, where } from './parse.mjs';

const XSI_TYPE = 'xsi:type';
/** [MS-OWEMXML] 5.2, Permissions of a task pane add-in; "Permissions element". */
const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/** What kind of add-in this is, for which Excel, and what its buttons do. `functions`: names that the add-in answers to. */
export function checkAddin(root, functions) {
  return everyNode(root).flatMap((node) => RULES[node.name]?.(node, functions) ?? []);
}

/**
 * A task pane by this name opens by itself with every workbook in which the add-in left a part, on the computers of others too.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
const OPENS_BY_ITSELF = 'Office.AutoShowTaskpaneWithDocument';
/** ShortString and LongString of [MS-OWEMXML] 5.6, by which 5.7 types the two. */
const LONGEST = { 'ov:TaskpaneId': 125, 'ov:FunctionName': 250 };
/** The size attribute of [MS-OWEMXML] ImageResourceReference: 16, 32 and 80 are mandatory, the others may be there ("Icon element"). */
const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Each rule: a node → sentences. Types are those of [MS-OWEMXML] 5.2 and 5.7; of their values, those that this add-in may have. */
const RULES = {
  OfficeApp: (node) => (node.attributes[XSI_TYPE] === 'TaskPaneApp' ? [] : [`The xsi:type of ${where(node)} must be TaskPaneApp.`]),
  // UUID, [MS-OWEMXML] 5.2.
  Id: (node) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(node.text) ? [] : [`${where(node)} is no GUID.`]),
  // Version, [MS-OWEMXML] 5.2, and four parts of it: Office compares them as numbers ("Version element").
  Version: (node) =>
    /^\d{1,5}(\.\d{1,5}){3}$/.test(node.text) ? [] : [`${where(node)} must be four numbers of at most five digits, such as 1.2.3.0.`],
  Permissions: (node) => (PERMISSIONS.includes(node.text) ? [] : [`${where(node)} must be one of ${PERMISSIONS.join(', ')}.`]),
  Host: (node) => (node.attributes.Name === 'Workbook' ? [] : [`The Name of ${where(node)} must be Workbook, which is Excel.`]),
  'ov:Host': (node) =>
    node.attributes[XSI_TYPE] === 'Workbook' ? [] : [`The xsi:type of ${where(node)} must be Workbook, which is Excel.`],
  Set: checkSet,
  'bt:Set': checkSet,
  'ov:VersionOverrides': (node) =>
    node.attributes[XSI_TYPE] === 'VersionOverridesV1_0' ? [] : [`The xsi:type of ${where(node)} must be VersionOverridesV1_0.`],
  'ov:ExtensionPoint': (node) =>
    node.attributes[XSI_TYPE] === 'PrimaryCommandSurface'
      ? []
      : [`The xsi:type of ${where(node)} must be PrimaryCommandSurface, the ribbon.`],
  'ov:Control': (node) => (node.attributes[XSI_TYPE] === 'Button' ? [] : [`The xsi:type of ${where(node)} must be Button.`]),
  'ov:Action': checkAction,
  'ov:TaskpaneId': (node) =>
    node.text === OPENS_BY_ITSELF ? [`${where(node)} makes the pane open by itself with workbooks of others.`] : checkLength(node),
  'ov:FunctionName': checkLength,
  'bt:Image': (node) =>
    node.attributes.size === undefined || SIZES.includes(node.attributes.size)
      ? []
      : [`The size of ${where(node)} must be one of ${SIZES.join(', ')}.`],
};

function checkLength(node) {
  const most = LONGEST[node.name];
  return node.text.length > most ? [`${where(node)} has ${node.text.length} characters; ${most} is the most.`] : [];
}

/** A requirement in the manifest hides the add-in from an Excel that lacks it; the pane can say what is missing. */
function checkSet(node) {
  const version = node.attributes.MinVersion ?? node.parent.attributes.DefaultMinVersion ?? '1.1';
  return node.attributes.Name === 'ExcelApi' && version === '1.1'
    ? []
    : [`${where(node)} hides the add-in from an older Excel: ask for ExcelApi 1.1.`];
}

function checkAction(node, functions) {
  const type = node.attributes[XSI_TYPE];
  if (type === 'ShowTaskpane')
    return child(node, 'ov:SourceLocation') ? [] : [`${where(node)} shows a task pane and has no SourceLocation.`];
  if (type !== 'ExecuteFunction') return [`The xsi:type of ${where(node)} must be ShowTaskpane or ExecuteFunction.`];
  const name = child(node, 'ov:FunctionName');
  if (!name?.text) return [`${where(node)} runs a function and has no FunctionName.`];
  return !functions || functions.includes(name.text) ? [] : [`${where(name)} is “${name.text}”, to which no command answers.`];
}
