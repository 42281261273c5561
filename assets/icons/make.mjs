// Draws the icons beside this file:  node assets/icons/make.mjs
// The app's mark is a green sheet with three ranked bars and a check; a button of the ribbon has its own sign on the same sheet.
import { writeFileSync } from 'node:fs';
import { png } from './png.mjs';

const GREEN = [30, 122, 76];
const LIGHT = [188, 224, 201];
const WHITE = [255, 255, 255];

// Coordinates run from 0 to 1 over the icon, y downwards. Later shapes lie above earlier ones. Edges lie on whole pixels of the
// 32 pixel icon, of the 16 pixel icon below, so that they stay sharp there.
const SHEET = { color: GREEN, inside: box(1 / 32, 1 / 32, 31 / 32, 31 / 32, 6 / 32) };
const SMALL_SHEET = { color: GREEN, inside: box(0, 0, 1, 1, 3 / 16) };

const APP = [
  SHEET,
  { color: LIGHT, inside: box(5 / 32, 21 / 32, 11 / 32, 27 / 32, 1 / 32) },
  { color: LIGHT, inside: box(13 / 32, 18 / 32, 19 / 32, 27 / 32, 1 / 32) },
  { color: LIGHT, inside: box(21 / 32, 13 / 32, 27 / 32, 27 / 32, 1 / 32) },
  {
    color: WHITE,
    inside: stroke(
      [
        [0.19, 0.33],
        [0.32, 0.45],
        [0.57, 0.19],
      ],
      0.06,
    ),
  },
];
const SMALL_APP = [
  SMALL_SHEET,
  { color: LIGHT, inside: box(3 / 16, 11 / 16, 5 / 16, 14 / 16, 0) },
  { color: LIGHT, inside: box(7 / 16, 10 / 16, 9 / 16, 14 / 16, 0) },
  { color: LIGHT, inside: box(11 / 16, 7 / 16, 13 / 16, 14 / 16, 0) },
  {
    color: WHITE,
    inside: stroke(
      [
        [0.19, 0.32],
        [0.32, 0.45],
        [0.56, 0.18],
      ],
      0.075,
    ),
  },
];

/** An arrow that comes round again. */
const recalculate = (sheet, thick) => [
  sheet,
  { color: WHITE, inside: arc(0.5, 0.55, 0.27, thick, 0.2, 1) },
  {
    color: WHITE,
    inside: polygon([
      [0.5, 0.09],
      [0.5, 0.47],
      [0.74, 0.28],
    ]),
  },
];
/** A window whose right third is the pane. */
const pane = (sheet, edge) => [
  sheet,
  { color: WHITE, inside: box(3 / 16, 3 / 16, 13 / 16, 13 / 16, 1 / 32) },
  { color: GREEN, inside: box(3 / 16 + edge, 5 / 16, 9 / 16, 13 / 16 - edge, 0) },
  { color: LIGHT, inside: box(9 / 16 + edge, 5 / 16, 13 / 16 - edge, 13 / 16 - edge, 0) },
];
/** An eraser on a line. */
const clear = (sheet) => [
  sheet,
  { color: WHITE, inside: box(3 / 16, 13 / 16, 13 / 16, 14 / 16, 0) },
  {
    color: WHITE,
    inside: polygon([
      [0.42, 0.32],
      [0.62, 0.12],
      [0.9, 0.4],
      [0.7, 0.6],
    ]),
  },
  {
    color: LIGHT,
    inside: polygon([
      [0.42, 0.32],
      [0.18, 0.56],
      [0.34, 0.72],
      [0.58, 0.72],
      [0.7, 0.6],
    ]),
  },
];

/** A table with an empty column beside it. */
const prepare = (sheet, edge) => [
  sheet,
  { color: LIGHT, inside: box(3 / 16, 3 / 16, 8 / 16, 13 / 16, 0) },
  { color: GREEN, inside: box(3 / 16, 6 / 16, 8 / 16, 6 / 16 + edge, 0) },
  { color: WHITE, inside: box(9 / 16, 3 / 16, 13 / 16, 13 / 16, 0) },
  { color: GREEN, inside: box(9 / 16 + edge, 6 / 16 + edge, 13 / 16 - edge, 13 / 16 - edge, 0) },
  { color: WHITE, inside: box(11 / 16 - edge / 2, 7 / 16, 11 / 16 + edge / 2, 12 / 16, 0) },
];

/** Each name with its shapes, those of the smallest size apart, and its sizes in pixels. */
const ICONS = [
  ['icon', APP, SMALL_APP, [16, 32, 64, 80]],
  ['recalculate', recalculate(SHEET, 0.06), recalculate(SMALL_SHEET, 0.065), [16, 32, 80]],
  ['pane', pane(SHEET, 1 / 32), pane(SMALL_SHEET, 1 / 16), [16, 32, 80]],
  ['prepare', prepare(SHEET, 1 / 32), prepare(SMALL_SHEET, 1 / 16), [16, 32, 80]],
  ['clear', clear(SHEET), clear(SMALL_SHEET), [16, 32, 80]],
];

for (const [name, shapes, small, sizes] of ICONS) {
  for (const size of sizes) {
    writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), png(size, size, draw(size === 16 ? small : shapes, size)));
  }
}

/** RGBA pixels; each is the mean of 8 × 8 samples. */
function draw(shapes, size) {
  const samples = 8;
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const total = [0, 0, 0];
      let covered = 0;
      for (let i = 0; i < samples * samples; i++) {
        const u = (x + ((i % samples) + 0.5) / samples) / size;
        const v = (y + (Math.floor(i / samples) + 0.5) / samples) / size;
        const shape = shapes.findLast(({ inside }) => inside(u, v));
        if (!shape) continue;
        covered++;
        shape.color.forEach((part, channel) => (total[channel] += part));
      }
      const color = total.map((part) => (covered ? Math.round(part / covered) : 0));
      pixels.set([...color, Math.round((covered / samples ** 2) * 255)], (y * size + x) * 4);
    }
  }
  return pixels;
}

function box(left, top, right, bottom, radius) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - right + radius, 0);
    const dy = Math.max(top + radius - y, y - bottom + radius, 0);
    return x >= left && x <= right && y >= top && y <= bottom && (radius === 0 || dx * dx + dy * dy <= radius * radius);
  };
}

/** A line through points with round ends, as thick as twice the radius. */
function stroke(points, radius) {
  const near = (x, y, [ax, ay], [bx, by]) => {
    const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= radius;
  };
  return (x, y) => points.slice(1).some((end, i) => near(x, y, points[i], end));
}

/** Part of a ring, from one fraction of a turn to another, clockwise from the top. */
function arc(x0, y0, radius, thick, from, to) {
  return (x, y) => {
    const turn = Math.atan2(x - x0, y0 - y) / (2 * Math.PI);
    return Math.abs(Math.hypot(x - x0, y - y0) - radius) <= thick && (turn - from + 2) % 1 <= to - from;
  };
}

/** The corners go round one way, with no corner inwards. */
function polygon(corners) {
  return (x, y) => {
    const sides = corners.map(([ax, ay], i) => {
      const [bx, by] = corners[(i + 1) % corners.length];
      return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
    });
    return !(sides.includes(1) && sides.includes(-1));
  };
}
