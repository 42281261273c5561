// The looks of a cell, by name. Sizes are in points, fills are RGB.
const song = { font: '宋体', size: 11 };
const fang = { font: '仿宋', size: 11 };
const middle = { horizontal: 'center', wrap: true };
const boxed = { border: true };

export const LOOKS = {
  title: { ...song, ...middle, size: 18, bold: true },
  line: { ...fang, horizontal: 'left' },
  lineRight: { ...fang, horizontal: 'right' },
  header: { ...song, ...middle, ...boxed, bold: true, fill: 'E2EFDA' },
  category: { ...song, ...middle, ...boxed },
  text: { ...fang, ...boxed, horizontal: 'left', wrap: true },
  centre: { ...fang, ...middle, ...boxed },
  total: { ...song, ...middle, ...boxed, bold: true },
  note: { ...fang, size: 10, horizontal: 'left', wrap: true },
  plain: { ...fang, size: 12, horizontal: 'left', wrap: true },
  coverTitle: { ...song, ...middle, size: 30, bold: true },
  coverText: { ...fang, ...middle, size: 18 },
};
