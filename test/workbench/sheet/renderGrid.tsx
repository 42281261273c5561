import { act, configure, render, screen } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { CellEdit } from '../../../src/workbench/sheet/editing/cellEdit.ts';
import { SheetGrid } from '../../../src/workbench/sheet/SheetGrid.tsx';
import type { SheetGridProps } from '../../../src/workbench/sheet/sheetGridProps.ts';
import { addressOf } from '../../../src/workbook/address.ts';
import type { SheetSnapshot } from '../../../src/workbook/snapshot.ts';
import { drawLook, type LookOptions } from './drawLook.ts';

// Whether an element can be seen is not asked: jsdom takes seconds to work that out from Fluent's styles.
configure({ defaultHidden: true });

globalThis.ResizeObserver ??= class {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
};

export interface RenderedGrid {
  /** What was edited so far, `F7=5`; one action a list. */
  readonly edits: string[][];
  readonly calls: string[];
  readonly input: HTMLTextAreaElement;
  /** The address in the name box. */
  readonly at: () => string;
  readonly said: () => string;
  readonly again: (props: Partial<SheetGridProps>) => void;
}

/** A grid on a drawn sheet, with the focus in it. */
export function renderGrid(sheet: SheetSnapshot, options: LookOptions = {}, props: Partial<SheetGridProps> = {}): RenderedGrid {
  const { look, looks } = drawLook(sheet, options);
  const edits: string[][] = [];
  const calls: string[] = [];
  const all: SheetGridProps = {
    sheet,
    look,
    looks,
    date1904: false,
    highlights: new Map(),
    limits: new Map(),
    editable: () => true,
    target: null,
    onEdit: (made: readonly CellEdit[]) => edits.push(made.map(({ at, value }) => `${addressOf(at)}=${JSON.stringify(value)}`)),
    onUndo: () => calls.push('undo'),
    onRedo: () => calls.push('redo'),
    onTurnSheet: (by) => calls.push(`turn ${by}`),
    onFollow: ({ sheet: name, cell }) => calls.push(`follow ${name} ${addressOf(cell)}`),
    ...props,
  };
  const draw = (more: Partial<SheetGridProps>) => (
    <FluentProvider theme={webLightTheme}>
      <button>before</button>
      <SheetGrid {...all} {...more} />
      <button>after</button>
    </FluentProvider>
  );
  const { rerender } = render(draw({}));
  const input = screen.getByLabelText<HTMLTextAreaElement>('单元格内容');
  act(() => screen.getByRole('grid').focus());
  return {
    edits,
    calls,
    input,
    at: () => screen.getByLabelText<HTMLInputElement>('单元格地址').value,
    said: () => screen.getByRole('status').textContent ?? '',
    again: (more) => rerender(draw(more)),
  };
}
