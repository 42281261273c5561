import { digits15 } from './numberText.ts';

/** Ten to the power of 0 to 10, each of them exact. */
const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/**
 * Rounds what Excel shows of a number, so that 1.005 at two places is 1.01: halves away from zero, `up` always, `down` never.
 * Negative places round before the point.
 */
export function roundTo(number: number, places: number, by: 'half' | 'up' | 'down' = 'half'): number {
  if (number === 0 || !Number.isFinite(number)) return number;
  const at = Math.trunc(places);
  const quick = by === 'half' ? roundedFar(number, at) : undefined;
  if (quick !== undefined) return quick;
  const size = digits15(Math.abs(number));
  // No number of 15 digits has more places than these.
  if (at > 300) return number;
  if (at < -300) return by === 'up' ? Infinity : 0;
  const scaled = digits15(shift(size, at));
  const whole = by === 'half' ? Math.floor(scaled + 0.5) : by === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  if (Math.abs(scaled) >= 1e15) return number;
  return Math.sign(number) * shift(whole, -at) + 0;
}

/** Most numbers are far from a half: then a division, which rounds right, gives the nearest number of that many places. */
function roundedFar(number: number, places: number): number | undefined {
  const power = POWERS[places];
  if (power === undefined) return undefined;
  const scaled = number * power;
  const whole = Math.round(scaled);
  if (Math.abs(scaled) > 1e12 || Math.abs(Math.abs(scaled - whole) - 0.5) < 1e-3) return undefined;
  return whole / power + 0;
}

/** By the text of the number: multiplying by 100 is no exact shift of 1.005. */
function shift(number: number, by: number): number {
  const [digits = '0', power = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(power) + by}`);
}
