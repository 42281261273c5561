/** Signatures of a zip's records, and the bytes that stand in each before its names and fields (PKWARE APPNOTE 6.3.10, section 4.3). */
export const ZIP = {
  local: { signature: 0x04034b50, size: 30 },
  record: { signature: 0x02014b50, size: 46 },
  end: { signature: 0x06054b50, size: 22 },
  locator64: { signature: 0x07064b50, size: 20 },
  end64: { signature: 0x06064b50, size: 56 },
} as const;
