import type { WorkbookPackage } from './openPackage.ts';
import { scanXml } from './scanXml.ts';

/** The part that says what every other part is. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Gives the content type of a part; undefined where none is said. */
export type ContentTypes = (part: string) => string | undefined;

/** Reads what the parts are: by their own names first, then by their extensions (ECMA-376 part 2, 6.2.3). */
export function readContentTypes(pack: WorkbookPackage): ContentTypes {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  if (pack.find(CONTENT_TYPES_PART)) {
    scanXml(CONTENT_TYPES_PART, pack.read(CONTENT_TYPES_PART), {
      open(name, { PartName, Extension, ContentType }) {
        if (name === 'Override' && PartName && ContentType) byPart.set(PartName.replace(/^\//, '').toLowerCase(), ContentType);
        if (name === 'Default' && Extension && ContentType) byExtension.set(Extension.toLowerCase(), ContentType);
      },
    });
  }
  return (part) => {
    const key = part.toLowerCase();
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1));
  };
}
