import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbonCommands.ts';
import { type Answer, callModule } from '../build/callModule.ts';

const MANIFEST = readFileSync('manifest.xml', 'utf8');
/** The names that the commands answer to; nothing is clicked, so they need no tools. */
const FUNCTIONS = Object.keys(ribbonCommands({} as never));

const folder = mkdtempSync(join(tmpdir(), 'kaohe-manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync('assets/icons', join(folder, 'assets/icons'), { recursive: true });
for (const page of ['taskpane', 'commands', 'unsupported']) writeFileSync(join(folder, `${page}.html`), '');
writeFileSync(join(folder, 'text.png'), 'this is only text, and not a picture');

/** The manifest with one text changed, which must stand there. */
function swap(from: string, to: string): string {
  if (!MANIFEST.includes(from)) throw new Error(`manifest.xml has no ${from}`);
  return MANIFEST.replace(from, () => to);
}

const DISPLAY_NAME = '<DisplayName DefaultValue="考核">';
const TAB_LABEL = '<bt:String id="tab.label" DefaultValue="考核">';
const ENGLISH_TAB = '<bt:Override Locale="en-US" Value="Kaohe"/>';
const PANE_ACTION = '<SourceLocation resid="taskpane.url"/>';
const ICON_32 = 'https://localhost:3000/assets/icons/icon-32.png';

/** What is broken · the manifest · every sentence that is said, without the numbers of lines. */
const BROKEN: readonly (readonly [string, string, ...string[]])[] = [
  ['XML', swap('</Hosts>', '</Host>'), 'The file is not XML: unexpected close tag.'],
  ['another root', '<OfficeApp/>', 'The outermost element must be OfficeApp of http://schemas.microsoft.com/office/appforoffice/1.1.'],
  ['kind of add-in', swap('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'), 'The xsi:type of OfficeApp must be TaskPaneApp.'],
  [
    'order in OfficeApp',
    swap(
      '<Id>7f0f3a52-6c0e-4f0b-9a55-2f1b7d8c4e31</Id>\n  <Version>0.1.0.0</Version>',
      '<Version>0.1.0.0</Version>\n  <Id>7f0f3a52-6c0e-4f0b-9a55-2f1b7d8c4e31</Id>',
    ),
    'Id must stand before Version.',
  ],
  [
    'order in VersionOverrides',
    swap('<FunctionFile resid="commands.url"/>', '').replace(
      '</DesktopFormFactor>',
      '<FunctionFile resid="commands.url"/></DesktopFormFactor>',
    ),
    'FunctionFile must stand before ExtensionPoint.',
  ],
  [
    'order in a tab',
    swap('<Label resid="tab.label"/>', '').replace('<Group id', '<Label resid="tab.label"/><Group id'),
    'Group must stand before Label.',
  ],
  ['unknown element', swap('<Permissions>', '<Colour/><Permissions>'), 'Colour has no place in OfficeApp.'],
  [
    'element of another namespace',
    swap('<FunctionFile', '<bt:FunctionFile'),
    'bt:FunctionFile has no place in DesktopFormFactor.',
    'DesktopFormFactor has no FunctionFile.',
    'Nothing uses the resource “commands.url” of bt:Url.',
  ],
  ['missing element', swap('<ProviderName>Kaohe</ProviderName>', ''), 'OfficeApp has no ProviderName.'],
  [
    'missing supertip',
    MANIFEST.replace(/<Supertip>[^]*?<\/Supertip>/u, ''),
    'Control has no Supertip.',
    'Nothing uses the resource “recalculate.tip” of bt:String.',
  ],
  [
    'element twice',
    swap('<Permissions>', '<Permissions>ReadWriteDocument</Permissions><Permissions>'),
    'Permissions stands a second time in OfficeApp.',
  ],
  ['Id', swap('7f0f3a52-6c0e', '7f0f3a526c0e'), 'Id is no GUID.'],
  ['version', swap('0.1.0.0', '0.1.0-beta'), 'Version must be four numbers of at most five digits, such as 1.2.3.0.'],
  ['version of six digits', swap('0.1.0.0', '100000.0.0.0'), 'Version must be four numbers of at most five digits, such as 1.2.3.0.'],
  [
    'permissions',
    swap('ReadWriteDocument', 'ReadWrite'),
    'Permissions must be one of Restricted, ReadDocument, ReadAllDocument, WriteDocument, ReadWriteDocument.',
  ],
  ['host', swap('Name="Workbook"', 'Name="Document"'), 'The Name of Host must be Workbook, which is Excel.'],
  ['host of the commands', swap('xsi:type="Workbook"', 'xsi:type="Document"'), 'The xsi:type of Host must be Workbook, which is Excel.'],
  ['requirement', swap('MinVersion="1.1"/>', 'MinVersion="1.14"/>'), 'Set hides the add-in from an older Excel: ask for ExcelApi 1.1.'],
  [
    'inherited requirement',
    swap('DefaultMinVersion="1.1"', 'DefaultMinVersion="1.14"').replace(' MinVersion="1.1"/>', '/>'),
    'Set hides the add-in from an older Excel: ask for ExcelApi 1.1.',
  ],
  [
    'kind of overrides',
    swap('"VersionOverridesV1_0"', '"VersionOverridesV1_1"'),
    'The xsi:type of VersionOverrides must be VersionOverridesV1_0.',
  ],
  [
    'extension point',
    swap('"PrimaryCommandSurface"', '"ContextMenu"'),
    'The xsi:type of ExtensionPoint must be PrimaryCommandSurface, the ribbon.',
  ],
  ['control', swap('xsi:type="Button"', 'xsi:type="Menu"'), 'The xsi:type of Control must be Button.'],
  ['action', swap('"ExecuteFunction"', '"Run"'), 'The xsi:type of Action must be ShowTaskpane or ExecuteFunction.'],
  ['action without a function', swap('<FunctionName>recalculate</FunctionName>', ''), 'Action runs a function and has no FunctionName.'],
  [
    'action without a page',
    swap(PANE_ACTION, ''),
    'Action shows a task pane and has no SourceLocation.',
    'Nothing uses the resource “taskpane.url” of bt:Url.',
  ],
  ['function that nobody answers to', swap('>recalculate<', '>reckon<'), 'FunctionName is “reckon”, to which no command answers.'],
  ['default language', swap('<DefaultLocale>zh-CN', '<DefaultLocale>zh'), 'DefaultLocale is no language with its country, such as zh-CN.'],
  [
    'language without its country',
    swap('Locale="en-US"', 'Locale="en"'),
    'DisplayName has no words for en-US.',
    'Override names no language with its country, such as en-US.',
  ],
  [
    'default language overridden',
    swap(DISPLAY_NAME, `${DISPLAY_NAME}<Override Locale="zh-CN" Value="考核"/>`),
    'Override gives words for zh-CN, whose words are the DefaultValue.',
  ],
  ['language twice', swap(TAB_LABEL, TAB_LABEL + ENGLISH_TAB), 'bt:Override gives words for en-US a second time.'],
  ['words left out', swap(ENGLISH_TAB, ''), 'bt:String has no words for en-US.'],
  ['no words', swap(TAB_LABEL, '<bt:String id="tab.label" DefaultValue="">'), 'bt:String is empty.'],
  ['long name', swap(DISPLAY_NAME, `<DisplayName DefaultValue="${'长'.repeat(126)}">`), 'DisplayName has 126 characters; 125 is the most.'],
  ['long provider', swap('>Kaohe<', `>${'K'.repeat(126)}<`), 'ProviderName has 126 characters; 125 is the most.'],
  [
    'long description',
    swap('DefaultValue="在现有', `DefaultValue="${'长'.repeat(250)}`),
    'Description has 279 characters; 250 is the most.',
  ],
  ['long label', swap(TAB_LABEL, TAB_LABEL.replace('考核', '长'.repeat(126))), 'bt:String has 126 characters; 125 is the most.'],
  ['long words in another language', swap('Takes off', 't'.repeat(200)), 'bt:Override has 273 characters; 250 is the most.'],
  ['long id', swap('"kaohe.group"', `"${'g'.repeat(126)}"`), 'The id of Group must have 1 to 125 characters.'],
  [
    'long id of a resource',
    swap(TAB_LABEL, TAB_LABEL.replace('tab.label', 't'.repeat(33))).replace('resid="tab.label"', 'resid="group.label"'),
    'The id of bt:String must have 1 to 32 characters.',
    `Nothing uses the resource “${'t'.repeat(33)}” of bt:String.`,
  ],
  ['button without an id', swap(' id="kaohe.clear"', ''), 'Control has no id.'],
  ['group without an id', swap(' id="kaohe.group"', ''), 'Group has no id.'],
  ['tab without an id', swap(' id="kaohe.tab"', ''), 'CustomTab has no id.'],
  [
    'picture without a size',
    swap('<bt:Image size="80" resid="pane.80"/>', '<bt:Image size="80" resid="pane.80"/><bt:Image resid="pane.80"/>'),
    'bt:Image has no size.',
  ],
  ['attribute that is not known', swap('<CustomTab id', '<CustomTab visible="true" id'), "CustomTab can't have the attribute visible."],
  ['attribute of an element without any', swap('<Permissions>', '<Permissions level="2">'), "Permissions can't have the attribute level."],
  [
    'attribute of another element',
    swap('<Host Name="Workbook"/>', '<Host Name="Workbook" MinVersion="1.1"/>'),
    "Host can't have the attribute MinVersion.",
  ],
  [
    'pane that opens by itself',
    swap('>kaohe.taskpane<', '>Office.AutoShowTaskpaneWithDocument<'),
    'TaskpaneId makes the pane open by itself with workbooks of others.',
  ],
  ['long name of a pane', swap('>kaohe.taskpane<', `>${'p'.repeat(126)}<`), 'TaskpaneId has 126 characters; 125 is the most.'],
  [
    'long name of a function',
    swap('>recalculate<', `>${'r'.repeat(251)}<`),
    `FunctionName is “${'r'.repeat(251)}”, to which no command answers.`,
    'FunctionName has 251 characters; 250 is the most.',
  ],
  [
    'size that is none',
    swap('<bt:Image size="80" resid="pane.80"/>', '<bt:Image size="80" resid="pane.80"/><bt:Image size="81" resid="pane.80"/>'),
    'The size of bt:Image must be one of 16, 20, 24, 32, 40, 48, 64, 80.',
    'The picture of bt:Image has 80 × 80 pixels; it must have 81 × 81.',
  ],
  ['id twice', swap('"kaohe.clear"', '"kaohe.pane"'), 'Control has the id “kaohe.pane”, which Control has.'],
  [
    'resource twice',
    swap(TAB_LABEL, TAB_LABEL.replace('tab', 'group')),
    'bt:String has the id “group.label”, which bt:String has.',
    'Label names “tab.label”, which does not stand among the bt:ShortStrings.',
  ],
  [
    'resource that is not there',
    swap('<Label resid="group.label"/>', '<Label resid="group"/>'),
    'Label names “group”, which does not stand among the bt:ShortStrings.',
    'Nothing uses the resource “group.label” of bt:String.',
  ],
  [
    'resource of another kind',
    swap('<Title resid="clear.label"/>', '<Title resid="clear.tip"/>'),
    'Title names “clear.tip”, which does not stand among the bt:ShortStrings.',
  ],
  [
    'long resid',
    swap('<Title resid="clear.label"/>', `<Title resid="${'c'.repeat(33)}"/>`),
    'The resid of Title has more than 32 characters.',
  ],
  ['no resid', swap('<Title resid="clear.label"/>', '<Title/>'), 'Title names no resource.'],
  ['http', swap('https://localhost:3000/commands.html', 'http://localhost:3000/commands.html'), 'The address of bt:Url is not https.'],
  [
    'http domain',
    swap('<Hosts>', '<AppDomains><AppDomain>http://a.example</AppDomain></AppDomains><Hosts>'),
    'The address of AppDomain is not https.',
  ],
  ['no address', swap('"https://localhost:3000/commands.html"', '"commands.html"'), 'The address of bt:Url is none.'],
  ['long address', swap('3000/commands.html', `3000/${'c'.repeat(2048)}`), 'The address of bt:Url has more than 2048 characters.'],
  [
    'another host',
    swap('https://localhost:3000/commands.html', 'https://elsewhere.example/commands.html'),
    'The address of bt:Url does not begin with https://localhost:3000/, where the pane is.',
  ],
  ['page that is not there', swap('3000/commands.html', '3000/orders.html'), `bt:Url needs the file orders.html, and ${folder} has none.`],
  [
    'icon that is not there',
    swap('pane-80.png', 'pane-81.png'),
    `bt:Image needs the file assets/icons/pane-81.png, and ${folder} has none.`,
  ],
  ['size of an icon', swap('pane-80.png', 'pane-32.png'), 'The picture of bt:Image has 32 × 32 pixels; it must have 80 × 80.'],
  [
    'size of the app icon',
    swap(ICON_32, ICON_32.replace('32.png', '64.png')),
    'The picture of IconUrl has 64 × 64 pixels; it must have 32 × 32.',
  ],
  ['picture that is none', swap('assets/icons/pane-80.png', 'text.png'), 'The picture of bt:Image is no PNG.'],
  [
    'size left out',
    swap('<bt:Image size="80" resid="pane.80"/>', '<bt:Image size="64" resid="icon.80"/>'),
    'Nothing uses the resource “pane.80” of bt:Image.',
    'The picture of bt:Image has 80 × 80 pixels; it must have 64 × 64.',
    'Icon has no picture of 80 pixels.',
  ],
];

let said: Answer<string[]>[] = [];
beforeAll(() => {
  const calls = [MANIFEST, ...BROKEN.map(([, xml]) => xml)].map((xml) => [xml, { folder, functions: FUNCTIONS }]);
  said = callModule<string[]>('scripts/manifest/check.mjs', 'checkManifest', calls);
}, 20_000);

test('nothing is wrong with the manifest', () => {
  expect(said[0]).toEqual({ value: [] });
});

test.each(BROKEN.map(([name, , ...sentences], i) => ({ name, sentences, place: i + 1 })))('$name', ({ sentences, place }) => {
  const { value } = said[place] as { value: string[] };
  expect(value.map((sentence) => sentence.replace(/ \(line \d+\)/gu, '').replace(/\d+:\d+: /u, ''))).toEqual(sentences);
});

describe('the command', () => {
  const run = (file: string): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, ['scripts/checkManifest.mjs', file, folder], { encoding: 'utf8' });

  test('says that nothing is wrong', () => {
    expect(run('manifest.xml')).toMatchObject({ status: 0, stdout: 'Nothing is wrong with manifest.xml.\n', stderr: '' });
  });

  test('says what is wrong, with its line, and ends with 1', () => {
    const file = join(folder, 'broken.xml');
    writeFileSync(file, swap('Name="Workbook"', 'Name="Document"'));
    expect(run(file)).toMatchObject({ status: 1, stdout: '', stderr: 'The Name of Host (line 18) must be Workbook, which is Excel.\n' });
  });

  test('says where a manifest that is not there comes from', () => {
    expect(run('none.xml')).toMatchObject({ status: 1, stderr: 'There is no none.xml: npm run build writes it.\n' });
  });
});

test("Microsoft's own package finds in it what it looks for, and not in a broken one", () => {
  const file = join(folder, 'empty.xml');
  writeFileSync(file, '<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp"><Id>1</Id></OfficeApp>');
  const [whole, empty] = callModule<string[]>('scripts/manifest/readByMicrosoft.mjs', 'readByMicrosoft', [['manifest.xml'], [file]]);
  expect(whole).toEqual({ value: [] });
  expect(empty).toEqual({
    value: ['version', 'defaultLocale', 'displayName', 'permissions', 'host', 'sourceLocation'].map(
      (key) => `office-addin-manifest finds no ${key}.`,
    ),
  });
});

test('the notes on installing name every button, in both languages', () => {
  const notes = readFileSync('docs/excel-install.md', 'utf8');
  const page = readFileSync('docs/office-install.html', 'utf8');
  const labels = [...MANIFEST.matchAll(/<Control xsi:type="Button"[^>]*>\s*<Label resid="([^"]+)"/gu)].map(([, resid = '']) => {
    const [, zh = '', en = ''] =
      new RegExp(`<bt:String id="${resid}" DefaultValue="([^"]+)">\\s*<bt:Override Locale="en-US" Value="([^"]+)"`, 'u').exec(MANIFEST) ??
      [];
    return { zh, en };
  });
  expect(labels.length).toBeGreaterThan(3);
  expect(labels.filter(({ zh, en }) => zh === '' || !notes.includes(`| ${zh} | ${en} |`) || !page.includes(`“${zh}”`))).toEqual([]);
});
