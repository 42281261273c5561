import type { Written } from '../tool.ts';

/** What is told of a change of 考核设置. */
export type SettingsTold =
  | ({ readonly kind: 'settings-written' } & Written)
  /** `stood`: false where somebody has changed some of it since; then all of it was left. */
  | ({ readonly kind: 'settings-undone'; readonly stood: boolean } & Written)
  /** Somebody has changed the same cells of 考核设置 meanwhile; nothing was written. */
  | { readonly kind: 'settings-changed' }
  /** There is no blank row left below the names of task tables. */
  | { readonly kind: 'settings-no-room' };
