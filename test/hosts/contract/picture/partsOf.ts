import { strFromU8, unzipSync } from 'fflate';
import type { Chart } from '../../../excelInMemory/workbook/chart.ts';
import type { Note } from '../../../excelInMemory/workbook/sheet.ts';
import { chartsIn } from './chartsIn.ts';
import { child, children, type Node, xmlTree } from './xmlTree.ts';

/** The parts of a file that a picture is taken of. */
export interface Parts {
  readonly workbook: Node;
  readonly styles: Node | undefined;
  readonly sheets: readonly {
    readonly name: string;
    readonly state: string | undefined;
    readonly root: Node;
    readonly targets: ReadonlyMap<string, string>;
    readonly charts: Chart[];
    readonly notes: Note[];
  }[];
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
  const relationshipsOf = (part: string): Node | undefined => read(part.replace(/([^/]*)$/u, '_rels/$1.rels'));
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
      const leadsTo = relationshipsOf(part);
      const first = (type: string): string => pathFrom(part, targetsIn(leadsTo, type)[0]?.[1] ?? '');
      const drawing = first('drawing');
      const chartsOf = new Map(targetsIn(relationshipsOf(drawing), 'chart').map(([id, to]) => [id, pathFrom(drawing, to)]));
      return [
        {
          name: attributes.name ?? '',
          state: attributes.state,
          root,
          targets: new Map(targetsIn(leadsTo, 'hyperlink')),
          charts: chartsIn(read(drawing), (id) => read(chartsOf.get(id) ?? '')),
          notes: notesIn(read(first('comments'))),
        },
      ];
    }),
  };
}

/** The path of what a part's relationship leads to. */
function pathFrom(part: string, target: string): string {
  return new URL(target, `file:///${part}`).pathname.slice(1);
}

function notesIn(comments: Node | undefined): Note[] {
  const authors = children(comments, 'author', 'authors').map(({ text }) => text);
  return children(comments, 'comment', 'commentList').map((comment) => ({
    cell: comment.attributes.ref ?? '',
    content: child(comment, 'text')?.text ?? '',
    author: authors[Number(comment.attributes.authorId)] ?? '',
  }));
}

/** Id and target of each relationship of a type. */
function targetsIn(rels: Node | undefined, type: string): (readonly [string, string])[] {
  return children(rels, 'Relationship')
    .filter(({ attributes }) => attributes.Type?.endsWith(`/${type}`))
    .map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']);
}
