import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';

/** What can be done to what is selected, in the order of the menu; null for a line between. */
export type GridMenuEntry = { readonly name: string; readonly keys?: string; readonly run: () => void } | null;

interface Props {
  /** Pixels in the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
  readonly entries: readonly GridMenuEntry[];
  readonly onClose: () => void;
}

/** The menu of the right mouse button, and of the menu key. */
export function GridMenu({ at: { x, y }, label, entries, onClose }: Props) {
  const place = { getBoundingClientRect: () => DOMRect.fromRect({ x, y }) };
  return (
    <Menu open onOpenChange={(_, { open }) => !open && onClose()} positioning={{ target: place, position: 'below', align: 'start' }}>
      <MenuPopover>
        <MenuList aria-label={label}>
          {entries.map((entry, i) =>
            entry ? (
              <MenuItem key={entry.name} {...(entry.keys === undefined ? {} : { secondaryContent: entry.keys })} onClick={entry.run}>
                {entry.name}
              </MenuItem>
            ) : (
              <MenuDivider key={i} />
            ),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
