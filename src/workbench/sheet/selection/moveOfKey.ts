import type { Move } from './move.ts';

/** A key as the browser tells it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/** The move that a key asks for; undefined for keys that move nothing. Shift is the caller's: it extends. */
export function moveOfKey({ key, ctrlKey, metaKey, altKey }: Key): Move | undefined {
  if (altKey) return undefined;
  const far = ctrlKey || metaKey;
  const to = ARROWS[key as keyof typeof ARROWS];
  if (to) return { kind: far ? 'edge' : 'step', to };
  if (key === 'Home') return { kind: far ? 'sheet-start' : 'row-start' };
  if (key === 'End') return { kind: far ? 'sheet-end' : 'row-end' };
  if (far) return undefined;
  if (key === 'PageUp') return { kind: 'page', to: 'up' };
  return key === 'PageDown' ? { kind: 'page', to: 'down' } : undefined;
}
