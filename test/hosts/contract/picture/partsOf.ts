import { strFromU8, unzipSync } from 'fflate';
import { children, type Node, xmlTree } from './xmlTree.ts';

/** The parts of a file that a picture is taken of. */
export interface Parts {
  readonly workbook: Node;
  readonly styles: Node | undefined;
  readonly sheets: readonly { readonly name: string; readonly state: string | undefined; readonly root: Node; readonly targets: ReadonlyMap<string, string> }[];
}

export function partsOf(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/u.test(name) });
  const read = (part: string): Node | undefined => {
    const file = files[part];
    return file && xmlTree(strFromU8(file));
  };
  const workbookPart = /^\/?(.*)$/u.exec(targetsIn(read('_rels/.rels'), 'officeDocument')[0]?.[1] ?? '')?.[1] ?? '';
  const workbook = read(workbookPart);
  if (!workbook) throw new Error(`there is no part ${workbookPart}`);
  const folder = workbookPart.replace(/[^/]*$/u, '');
  const rels = read(`${folder}_rels/${workbookPart.slice(folder.length)}.rels`);
  const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
  const ids = new Map(targetsIn(rels, 'worksheet'));
  const styles = targetsIn(rels, 'styles')[0]?.[1];
  return {
    workbook,
    styles: styles === undefined ? undefined : read(pathOf(styles)),
    sheets: children(workbook, 'sheet', 'sheets').flatMap(({ attributes }) => {
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const target = ids.get(id);
      const root = target === undefined ? undefined : read(pathOf(target));
      if (target === undefined || !root) return [];
      const part = pathOf(target);
      return [{ name: attributes.name ?? '', state: attributes.state, root, targets: new Map(targetsIn(read(part.replace(/([^/]*)$/u, '_rels/$1.rels')), 'hyperlink')) }];
    }),
  };
}

/** Id and target of each relationship of a type. */
function targetsIn(rels: Node | undefined, type: string): (readonly [string, string])[] {
  return children(rels, 'Relationship')
    .filter(({ attributes }) => attributes.Type?.endsWith(`/${type}`))
    .map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']);
}
