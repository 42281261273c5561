/**
 * The package's own types bring another copy of Office's globals with them, seven years old, which would mix with ours.
 * Only what we use of it:
 */
declare module '@microsoft/office-js-helpers/dist/office.helpers.min.js' {
  export class Storage<T> {
    constructor(container: string);
    /** What JSON said; null where nothing was kept. */
    get(key: string): T | null;
    set(key: string, value: T): T;
  }
}
