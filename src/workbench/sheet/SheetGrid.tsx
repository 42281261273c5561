import { useLayoutEffect, useState } from 'react';
import type { GridMemory } from './gridMemory.ts';
import type { SheetGridProps } from './sheetGridProps.ts';
import { SheetView } from './SheetView.tsx';

/** A sheet as people know it from Excel: looked at, and filled in where a person may. Every sheet keeps its place. */
export function SheetGrid(props: SheetGridProps) {
  const [memory] = useState(() => ({ current: takeUp() }));
  useLayoutEffect(() => () => void (leftBehind = { memory: memory.current, at: Date.now() }), [memory]);
  return <SheetView key={props.sheet.name} {...props} memory={memory} />;
}

/** What the grid before this one knew: it goes and comes back while a page fetches how the next sheet looks. */
let leftBehind: { readonly memory: GridMemory; readonly at: number } | null = null;
/** In milliseconds; later it is another workbook's. */
const SOON = 3000;

function takeUp(): GridMemory {
  return leftBehind && Date.now() - leftBehind.at < SOON
    ? leftBehind.memory
    : { sheets: new Map(), sizes: new Map(), zoom: 1, copied: null, target: null, hasFocus: false };
}
