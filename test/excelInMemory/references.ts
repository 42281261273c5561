import type { ExcelObject } from './objects/objectTable.ts';

/** Objects that the client keeps beyond one batch: ranges, until `Excel.run` ends or they are untracked. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private readonly ids = new WeakMap<ExcelObject, string>();
  private last = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(object: ExcelObject): string {
    let id = this.ids.get(object);
    if (id === undefined) {
      this.last += 1;
      this.ids.set(object, (id = `reference-${this.last}`));
    }
    this.kept.set(id, object);
    return id;
  }

  /** The id of an object that is kept. */
  idOf(object: ExcelObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  find(id: string): ExcelObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): undefined {
    this.kept.delete(id);
  }
}
