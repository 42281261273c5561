import { everyNode, where } from './parse.mjs';

/**
 * The attributes that an element may have; ! must be there. From the schemas of [MS-OWEMXML], sections 5.2 (the manifest proper), 5.6
 * (resources, bt:) and 5.7 (VersionOverrides of a task pane, ov:). What is missing and has a sentence of its own elsewhere has no mark.
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/00e4ee5d-2eb8-47f2-9008-8beb6ff45189
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/cbee9187-413a-4fd2-b131-8669609a62ea
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/82e93ec5-de22-42a8-86e3-353c8336aa40
 */
const ATTRIBUTES = {
  OfficeApp: 'xsi:type',
  DisplayName: 'DefaultValue',
  Description: 'DefaultValue',
  IconUrl: 'DefaultValue',
  HighResolutionIconUrl: 'DefaultValue',
  SupportUrl: 'DefaultValue',
  Override: 'Locale Value',
  Host: 'Name',
  Sets: 'DefaultMinVersion',
  Set: 'Name MinVersion',
  SourceLocation: 'DefaultValue',
  'ov:VersionOverrides': 'xsi:type',
  'ov:Description': 'resid',
  'bt:Sets': 'DefaultMinVersion',
  'bt:Set': 'Name MinVersion',
  'ov:Host': 'xsi:type',
  'ov:Title': 'resid',
  'ov:LearnMoreUrl': 'resid',
  'ov:FunctionFile': 'resid',
  'ov:ExtensionPoint': 'xsi:type',
  'ov:CustomTab': 'id!',
  'ov:Group': 'id!',
  'ov:Label': 'resid',
  'ov:Control': 'id! xsi:type',
  'ov:Action': 'xsi:type',
  'ov:SourceLocation': 'resid',
  'bt:Url': 'id! DefaultValue',
  'bt:String': 'id! DefaultValue',
  'bt:Override': 'Locale Value',
};
for (const name of [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'AppDomains',
  'AppDomain',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'ov:Requirements',
  'ov:Hosts',
  'ov:DesktopFormFactor',
  'ov:GetStarted',
  'ov:Supertip',
  'ov:Icon',
  'ov:TaskpaneId',
  'ov:FunctionName',
  'ov:Enabled',
  'ov:Resources',
  'bt:Images',
  'bt:Urls',
  'bt:ShortStrings',
  'bt:LongStrings',
])
  ATTRIBUTES[name] = '';
/** One name for two things: a picture among the resources, and one that an icon names. */
const IMAGES = { 'ov:Icon': 'size! resid', 'bt:Images': 'id! DefaultValue' };

export function checkAttributes(root) {
  return everyNode(root).flatMap((node) => {
    // An element that has no place where it stands is told by the check of the order.
    const listed = node.name === 'bt:Image' ? IMAGES[node.parent.name] : ATTRIBUTES[node.name];
    if (listed === undefined) return [];
    const rules = listed.split(' ').filter(Boolean);
    const known = rules.map((rule) => rule.replace('!', ''));
    const found = Object.keys(node.attributes).filter((name) => !/^xmlns(:|$)/.test(name));
    return [
      ...found.filter((name) => !known.includes(name)).map((name) => `${where(node)} can't have the attribute ${name}.`),
      ...rules
        .filter((rule) => rule.endsWith('!') && !found.includes(rule.slice(0, -1)))
        .map((rule) => `${where(node)} has no ${rule.slice(0, -1)}.`),
    ];
  });
}
