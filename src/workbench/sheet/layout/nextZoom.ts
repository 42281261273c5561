const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next zoom in or out; the same at the end of the steps. */
export function nextZoom(zoom: number, step: 1 | -1): number {
  const next = step === 1 ? STEPS.find((one) => one > zoom) : [...STEPS].reverse().find((one) => one < zoom);
  return next ?? zoom;
}
