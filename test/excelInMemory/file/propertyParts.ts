import type { Workbook } from '../workbook/workbook.ts';
import type { PackageParts } from './packageParts.ts';
import { element, textElement } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const CORE = 'http://schemas.openxmlformats.org/package/2006';

/** Who made the workbook and for whom, and the queries' connections. */
export function putProperties(parts: PackageParts, workbookPart: string, { properties, queries }: Workbook): void {
  const { author, lastAuthor, company, manager, custom } = properties;
  const said = (name: string, value: string): string => (value === '' ? '' : textElement(name, value));
  parts.put(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    element(
      'cp:coreProperties',
      { 'xmlns:cp': `${CORE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      said('dc:creator', author) + said('cp:lastModifiedBy', lastAuthor),
    ),
  );
  parts.relate('', `${CORE}/relationships/metadata/core-properties`, 'docProps/core.xml');
  parts.put(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    element(
      'Properties',
      { xmlns: `${OFFICE}/extended-properties` },
      textElement('Application', 'Microsoft Excel') + said('Manager', manager) + said('Company', company),
    ),
  );
  parts.relate('', 'extended-properties', 'docProps/app.xml');
  if (custom.length > 0) {
    const list = custom.map(({ name, value }, i) =>
      element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name }, textElement('vt:lpwstr', value)),
    );
    parts.put(
      'docProps/custom.xml',
      'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      element('Properties', { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` }, list.join('')),
    );
    parts.relate('', 'custom-properties', 'docProps/custom.xml');
  }
  if (queries.length > 0) {
    // Power Query names the connection of a query after it, in the language of the program.
    const list = queries.map((name, i) =>
      element('connection', {
        id: i + 1,
        keepAlive: 1,
        name: `查询 - ${name}`,
        description: `与工作簿中“${name}”查询的连接。`,
        type: 5,
        refreshedVersion: 0,
        background: 1,
      }),
    );
    parts.put(
      'xl/connections.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml',
      element('connections', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, list.join('')),
    );
    parts.relate(workbookPart, 'connections', 'xl/connections.xml');
  }
}
