import type { Comparison } from '../../sealing/compareSeal.ts';
import type { FoundSeal } from './readSeal.ts';

/**
 * `list-altered`: 封存清单 itself is no longer what was sealed, so that what it says of the sheets can't be relied on.
 * `other-format`: a later version of the program sealed it, and this one can't compare.
 */
export type Verification =
  | { readonly state: 'not-sealed' }
  | { readonly state: 'other-format'; readonly found: FoundSeal }
  | { readonly state: 'intact' | 'changed' | 'list-altered'; readonly found: FoundSeal; readonly comparison: Comparison };
