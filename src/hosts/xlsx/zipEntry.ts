/**
 * One entry of a zip as its central directory tells it. Nothing of it is inflated yet. The byte places let a writer
 * copy an entry as it stands: its data from `dataOffset`, its directory record from `recordOffset`.
 */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Bytes after inflating, as declared; `readEntry` holds the data to it. */
  readonly size: number;
  /** Where the compressed bytes start, behind the local header. */
  readonly dataOffset: number;
  /** Where the local header starts. */
  readonly headerOffset: number;
  /** The record in the central directory. */
  readonly recordOffset: number;
  readonly recordSize: number;
}
