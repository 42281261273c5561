import type { Client } from './loadClient.ts';

/** What Microsoft's generated classes are made with: numbers are the kind of an operation (0 changes, 1 asks) and flags. */
interface Seam {
  readonly ClientObject: new (context: unknown, path: unknown) => object;
  readonly Utility: { fixObjectPathIfNecessary(object: object, value: unknown): void; load(object: object, names: unknown): object };
  readonly BatchApiHelper: {
    invokeMethod(object: object, name: string, operation: number, args: readonly unknown[], flags: number, result: number): unknown;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      byId: null,
      flags: number,
    ): object;
    createChildItemObject(type: unknown, hasIndexer: boolean, parent: object, item: unknown, index: number): object;
  };
}

interface LoadedNote {
  readonly Content?: string;
  readonly AuthorName?: string;
}

/** Gives npm's client, which ends with ExcelApi 1.15, the notes of 1.18, made as its own classes are. */
export function withNotes({ Excel: excel, OfficeExtension: extension }: Client): void {
  if ('notes' in excel.Worksheet.prototype) return;
  const { BatchApiHelper: make, ClientObject, Utility } = extension as unknown as Seam;

  class Note extends ClientObject {
    private loaded: LoadedNote = {};
    get _className(): string {
      return 'Note';
    }
    get content(): string | undefined {
      return this.loaded.Content;
    }
    set content(value: string | undefined) {
      make.invokeSetProperty(this, 'Content', value, 0);
    }
    get authorName(): string | undefined {
      return this.loaded.AuthorName;
    }
    getLocation(): object {
      return make.createMethodObject(excel.Range, this, 'GetLocation', 1, [], false, true, null, 4);
    }
    delete(): void {
      make.invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    _handleResult(value: LoadedNote): void {
      Utility.fixObjectPathIfNecessary(this, value);
      this.loaded = value;
    }
  }

  class NoteCollection extends ClientObject {
    items: readonly object[] = [];
    get _className(): string {
      return 'NoteCollection';
    }
    get _isCollection(): boolean {
      return true;
    }
    add(cell: string, content: string): object {
      return make.createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
    getItem(cell: string): object {
      return make.createMethodObject(Note, this, 'GetItem', 1, [cell], false, false, null, 4);
    }
    load(names: unknown): object {
      return Utility.load(this, names);
    }
    _handleResult(value: { readonly _Items?: readonly LoadedNote[] }): void {
      Utility.fixObjectPathIfNecessary(this, value);
      this.items = (value._Items ?? []).map((data, i) => {
        const note = make.createChildItemObject(Note, false, this, data, i) as Note;
        note._handleResult(data);
        return note;
      });
    }
  }

  Object.defineProperty(excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      return make.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}
