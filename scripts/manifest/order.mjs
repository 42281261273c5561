import { everyNode, shown, where } from './parse.mjs';

/**
 * What may stand in what, in this order, as in the schemas of [MS-OWEMXML] 5.2, 5.6 and 5.7 and "How to find the proper order of
 * manifest elements" of the Office Add-ins documentation: ! must be there, * any number, + one or more. Elements that this add-in has
 * no use for are left out.
 */
const ORDER = {
  OfficeApp:
    'Id! Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl AppDomains Hosts! ' +
    'Requirements DefaultSettings! Permissions! ov:VersionOverrides!',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation!',
  SourceLocation: 'Override*',
  'ov:VersionOverrides': 'ov:Description ov:Requirements ov:Hosts! ov:Resources!',
  'ov:Requirements': 'bt:Sets',
  'bt:Sets': 'bt:Set+',
  'ov:Hosts': 'ov:Host+',
  'ov:Host': 'ov:DesktopFormFactor!',
  'ov:DesktopFormFactor': 'ov:GetStarted ov:FunctionFile! ov:ExtensionPoint+',
  'ov:GetStarted': 'ov:Title! ov:Description! ov:LearnMoreUrl!',
  'ov:ExtensionPoint': 'ov:CustomTab',
  'ov:CustomTab': 'ov:Group+ ov:Label!',
  'ov:Group': 'ov:Label! ov:Icon! ov:Control+',
  'ov:Control': 'ov:Label! ov:Supertip! ov:Icon! ov:Action! ov:Enabled',
  'ov:Supertip': 'ov:Title! ov:Description!',
  'ov:Icon': 'bt:Image+',
  'ov:Action': 'ov:TaskpaneId ov:SourceLocation ov:Title ov:FunctionName',
  'ov:Resources': 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

export function checkOrder(root) {
  return everyNode(root).flatMap(checkChildren);
}

function checkChildren(parent) {
  const rules = (ORDER[parent.name] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((rule) => ({ name: rule.replace(/[!*+]$/, ''), mark: rule.at(-1) }));
  const problems = [];
  let reached = 0;
  parent.children.forEach((node, i) => {
    const place = rules.findIndex(({ name }) => name === node.name);
    if (place < 0) return problems.push(`${where(node)} has no place in ${where(parent)}.`);
    if (place < reached) problems.push(`${where(node)} must stand before ${where(parent.children[i - 1])}.`);
    reached = Math.max(reached, place);
  });
  for (const { name, mark } of rules) {
    const found = parent.children.filter((node) => node.name === name);
    if (found.length === 0 && '!+'.includes(mark)) problems.push(`${where(parent)} has no ${shown(name)}.`);
    if (found.length > 1 && !'*+'.includes(mark)) problems.push(`${where(found[1])} stands a second time in ${where(parent)}.`);
  }
  return problems;
}
