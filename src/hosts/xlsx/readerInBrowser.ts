import { browserCodec } from './browserCodec.ts';
import { workbookReader } from './workbookReader.ts';

/** The reader of a page that holds no file itself, fetched when somebody hands it files. */
export const readerInBrowser = workbookReader(browserCodec);
