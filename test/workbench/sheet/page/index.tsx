import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseDecimal } from '../../../../src/workbook/decimal.ts';
import { addressOf, parseAddress, type Position } from '../../../../src/workbook/address.ts';
import type { Cell, SheetSnapshot } from '../../../../src/workbook/snapshot.ts';
import type { CellEdit } from '../../../../src/workbench/sheet/editing/cellEdit.ts';
import { SheetGrid } from '../../../../src/workbench/sheet/SheetGrid.tsx';
import { SheetTabs } from '../../../../src/workbench/sheet/SheetTabs.tsx';
import { drawLook } from '../drawLook.ts';
import { ledger, roster, type DrawnPage } from './sheets.ts';

declare global {
  interface Window {
    /** What was edited so far, `G7=5`. */
    edited: string[];
    goTo: (address: string) => void;
  }
}

const wanted = new URLSearchParams(window.location.hash.slice(1));
const pages: DrawnPage[] = wanted.get('rows') ? [roster(Number(wanted.get('rows')), Number(wanted.get('columns') ?? 30))] : [ledger()];
const tabs = Array.from({ length: Number(wanted.get('sheets') ?? 3) }, (_, i) => ({
  name: i === 0 ? (pages[0]?.sheet.name ?? '') : `第${i + 1}张表`,
  visibility: 'visible' as const,
}));
const LIMIT = { kind: 'decimal', maximum: parseDecimal('10'), style: 'warning', reason: null } as const;
const HIGHLIGHTS = new Map([
  ['G6', 'wrong'],
  ['G8', 'wrong'],
  ['H9', 'missing'],
  ['H7', 'missing'],
] as const);
const LIMITS = new Map(['F5', 'G5', 'F6', 'G6', 'F7', 'G7'].map((address) => [address, LIMIT]));
window.edited = [];

/** The grid by itself, on sheets drawn here. */
function Page() {
  const [page] = pages as [DrawnPage];
  const [sheet, setSheet] = useState(page.sheet);
  const [current, setCurrent] = useState(page.sheet.name);
  const [target, setTarget] = useState<Position | null>(null);
  const { look, looks } = useMemo(() => drawLook(page.sheet, page.options), [page]);
  window.goTo = (address) => setTarget(parseAddress(address) ?? null);
  return (
    <FluentProvider theme={wanted.get('theme') === 'dark' ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <main style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <h1 style={{ position: 'absolute', clip: 'rect(0 0 0 0)', width: 1, height: 1, overflow: 'hidden' }}>考核</h1>
        <div style={{ flex: '1 1 0', minHeight: 0 }}>
          <SheetGrid
            sheet={{ ...sheet, name: current }}
            look={look}
            looks={looks}
            date1904={false}
            highlights={wanted.get('rows') ? NONE : HIGHLIGHTS}
            limits={LIMITS}
            editable={EDITABLE}
            target={target}
            onEdit={(edits) => {
              window.edited.push(...edits.map(({ at, value }) => `${addressOf(at)}=${value}`));
              setSheet((now) => edits.reduce(edited, now));
            }}
            onUndo={() => undefined}
            onRedo={() => undefined}
          />
        </div>
        <SheetTabs sheets={tabs} current={current} onSelect={setCurrent} />
      </main>
    </FluentProvider>
  );
}

const NONE = new Map<string, never>();
const EDITABLE = ({ rowIndex, columnIndex }: Position): boolean => rowIndex > 3 && rowIndex < 10 && columnIndex > 4;

function edited(sheet: SheetSnapshot, { at, value }: CellEdit): SheetSnapshot {
  const made: Cell[] =
    value === ''
      ? []
      : [
          typeof value === 'number'
            ? { columnIndex: at.columnIndex, kind: 'number', value }
            : { columnIndex: at.columnIndex, kind: 'text', value: String(value) },
        ];
  return {
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.rowIndex !== at.rowIndex
        ? row
        : {
            ...row,
            cells: [...row.cells.filter(({ columnIndex }) => columnIndex !== at.columnIndex), ...made].sort(
              (a, b) => a.columnIndex - b.columnIndex,
            ),
          },
    ),
  };
}

createRoot(document.getElementById('root') as HTMLElement).render(<Page />);
