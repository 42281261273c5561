/** The colours of marks in the office's sheets, as Excel's own styles for bad and for neutral cells have them. */
export const MARK_COLOURS = {
  wrong: { fillColor: 'FFC7CE', fontColor: '9C0006' },
  missing: { fillColor: 'FFEB9C', fontColor: '9C5700' },
} as const;
