/** Excel writes some 5 parts a sheet; the largest of 72 real workbooks had 143 parts. */
export const MAX_PARTS = 20_000;

/**
 * The most bytes of one part, inflated. A score sheet has 20 to 50 KB. A sheet of this size holds some 3 million cells;
 * if it is made to be as dense as XML allows, 8 million, and they still fit in 1 GB.
 */
export const MAX_PART_BYTES = 128 * 1024 * 1024;

/** The most bytes of all parts that are read, inflated: 10,000 score sheets of 25 KB. */
export const MAX_READ_BYTES = 256 * 1024 * 1024;

/** The most bytes of a file. It is held in memory whole while it is read. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Deflate can't make more than this many bytes of one (https://zlib.net/zlib_tech.html). */
export const MAX_DEFLATE_RATIO = 1032;
