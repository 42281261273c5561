import { digits15 } from './numberText.ts';

/**
 * Rounds what Excel shows of a number, so that 1.005 at two places is 1.01: halves away from zero, `up` always, `down` never.
 * Negative places round before the point.
 */
export function roundTo(number: number, places: number, by: 'half' | 'up' | 'down' = 'half'): number {
  if (number === 0 || !Number.isFinite(number)) return number;
  const at = Math.trunc(places);
  const size = digits15(Math.abs(number));
  // No number of 15 digits has more places than these.
  if (at > 300) return number;
  if (at < -300) return by === 'up' ? Infinity : 0;
  const scaled = digits15(shift(size, at));
  const whole = by === 'half' ? Math.floor(scaled + 0.5) : by === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  if (Math.abs(scaled) >= 1e15) return number;
  return Math.sign(number) * shift(whole, -at) + 0;
}

/** By the text of the number: multiplying by 100 is no exact shift of 1.005. */
function shift(number: number, by: number): number {
  const [digits = '0', power = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(power) + by}`);
}
