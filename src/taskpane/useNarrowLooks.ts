import { makeStaticStyles } from '@fluentui/react-components';
import { SCROLL_SHADE } from './scrollShade.ts';

/**
 * What holds for all of Fluent's controls, in its portals too. Chinese breaks between any two characters unless it is told not to:
 * names and what is pressed break where there is a comma or a space, sentences anywhere. Fluent lets a dialog of a narrow page
 * stand edge to edge, and what is in it be as high as the page: with a margin around the dialog the last button would lie on its edge.
 * Where the page is so low that Fluent lets the whole dialog scroll, that stays. Doubled, a name weighs more than its own rule.
 */
export const useNarrowLooks = makeStaticStyles([
  {
    '.fui-Button, .fui-MenuItem, .fui-Tab, .fui-DialogTitle, .fui-Checkbox__label': { wordBreak: 'keep-all', overflowWrap: 'anywhere' },
    '.fui-DialogSurface.fui-DialogSurface': { maxWidth: 'min(600px, calc(100vw - 24px))', maxHeight: 'calc(100vh - 24px)' },
    '.fui-DialogContent': SCROLL_SHADE,
  },
  // The margin, the padding and the border of the dialog.
  '@media (min-height: 360px) { .fui-DialogBody.fui-DialogBody { max-height: calc(100vh - 24px - 48px - 2px) } }',
]);
