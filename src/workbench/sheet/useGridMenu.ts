import type { Position } from '../../workbook/address.ts';
import type { Clipboard } from './editing/useClipboard.ts';
import type { GridMenuEntry } from './GridMenu.tsx';
import type { CellGuide } from './sheetGridProps.ts';
import type { GridWords } from './words/words.ts';

interface Props {
  readonly words: GridWords;
  readonly clipboard: Clipboard;
  readonly clear: () => void;
  readonly say: (text: string) => void;
  readonly at: Position;
  readonly guide?: CellGuide;
}

/** What the menu of the active cell offers. A browser that keeps the clipboard from a menu still gives it to the keys. */
export function useGridMenu({ words, clipboard, clear, say, at, guide }: Props): readonly GridMenuEntry[] {
  const { menu } = words;
  const copy = (): void => {
    navigator.clipboard.writeText(clipboard.copy()).catch(() => say(words.byKeys('Ctrl+C')));
  };
  const cut = (): void => {
    const text = clipboard.cut();
    if (text !== null) navigator.clipboard.writeText(text).catch(() => say(words.byKeys('Ctrl+X')));
  };
  const paste = (): void => {
    pasted().then(
      ({ html, text }) => clipboard.paste(html, text),
      () => say(words.byKeys('Ctrl+V')),
    );
  };
  const explain = guide?.explain(at);
  const toFinding = guide?.toFinding(at);
  return [
    { name: menu.cut, keys: 'Ctrl+X', run: cut },
    { name: menu.copy, keys: 'Ctrl+C', run: copy },
    { name: menu.paste, keys: 'Ctrl+V', run: paste },
    { name: menu.clear, keys: 'Delete', run: clear },
    ...(explain || toFinding ? [null] : []),
    ...(explain ? [{ name: menu.explain, run: explain }] : []),
    ...(toFinding ? [{ name: menu.toFinding, run: toFinding }] : []),
  ];
}

/** Rejects where the browser or the person doesn't allow it. */
async function pasted(): Promise<{ readonly html: string; readonly text: string }> {
  const items = await navigator.clipboard.read();
  const of = async (type: string): Promise<string> => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return { html: await of('text/html'), text: await of('text/plain') };
}
