// Draws the app icons beside this file:  node assets/icons/make.mjs
// The mark: a green sheet with three ranked bars and a check.
import { writeFileSync } from 'node:fs';
import { png } from './png.mjs';

const GREEN = [30, 122, 76];
const LIGHT = [188, 224, 201];
const WHITE = [255, 255, 255];

// Coordinates run from 0 to 1 over the icon, y downwards. Later shapes lie above earlier ones. Edges lie on whole pixels of the
// 32 pixel icon, of the 16 pixel icon below, so that they stay sharp there.
const SHAPES = [
  { color: GREEN, inside: box(1 / 32, 1 / 32, 31 / 32, 31 / 32, 6 / 32) },
  { color: LIGHT, inside: box(5 / 32, 21 / 32, 11 / 32, 27 / 32, 1 / 32) },
  { color: LIGHT, inside: box(13 / 32, 18 / 32, 19 / 32, 27 / 32, 1 / 32) },
  { color: LIGHT, inside: box(21 / 32, 13 / 32, 27 / 32, 27 / 32, 1 / 32) },
  { color: WHITE, inside: stroke([[0.19, 0.33], [0.32, 0.45], [0.57, 0.19]], 0.06) },
];
const SMALL = [
  { color: GREEN, inside: box(0, 0, 1, 1, 3 / 16) },
  { color: LIGHT, inside: box(3 / 16, 11 / 16, 5 / 16, 14 / 16, 0) },
  { color: LIGHT, inside: box(7 / 16, 10 / 16, 9 / 16, 14 / 16, 0) },
  { color: LIGHT, inside: box(11 / 16, 7 / 16, 13 / 16, 14 / 16, 0) },
  { color: WHITE, inside: stroke([[0.19, 0.32], [0.32, 0.45], [0.56, 0.18]], 0.075) },
];

for (const size of [16, 32, 64, 80]) {
  writeFileSync(new URL(`icon-${size}.png`, import.meta.url), png(size, size, draw(size === 16 ? SMALL : SHAPES, size)));
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
