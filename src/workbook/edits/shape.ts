/** Whether a value from outside is what an edit needs there. */
export type Test = (value: unknown) => boolean;

/** What an object's values have to be, by key; other keys are passed over. */
export type Shape = Readonly<Record<string, Test>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText: Test = (value) => typeof value === 'string';
// JSON reads 1e999 as Infinity.
export const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
export const isTruth: Test = (value) => typeof value === 'boolean';
export const isPlain: Test = (value) => isText(value) || isNumber(value) || isTruth(value);
export const isOneOf =
  (...words: readonly string[]): Test =>
  (value) =>
    words.some((word) => word === value);
export const isArrayOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((item) => test(item));
export const isRowsOf = (test: Test): Test => isArrayOf(isArrayOf((value) => value === null || test(value)));
export const orLeftOut =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
export const isLike =
  (shape: Shape): Test =>
  (value) =>
    isRecord(value) && wrongIn(value, shape) === undefined;
export const isRecordOf =
  (test: Test): Test =>
  (value) =>
    isRecord(value) && Object.values(value).every((item) => test(item));

/** The first key whose value isn't what it has to be. */
export function wrongIn(value: Readonly<Record<string, unknown>>, shape: Shape): string | undefined {
  return Object.keys(shape).find((key) => !shape[key]?.(Object.hasOwn(value, key) ? value[key] : undefined));
}
