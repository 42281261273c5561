/**
 * `same` as expected, `other` than expected, `told` where nothing was, `error` where it threw, `missing` where this Excel lacks the set
 * that it needs, `passed-over` by the person.
 */
export type ProbeStatus = 'same' | 'other' | 'told' | 'error' | 'missing' | 'passed-over';
