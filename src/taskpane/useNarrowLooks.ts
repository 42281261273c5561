import { makeStaticStyles } from '@fluentui/react-components';

/**
 * What holds for all of Fluent's controls, in its portals too. Chinese breaks between any two characters unless it is told not to:
 * names and what is pressed break where there is a comma or a space, sentences anywhere. Fluent lets a dialog of a narrow page
 * stand edge to edge; doubled, the name weighs more than its own rule.
 */
export const useNarrowLooks = makeStaticStyles({
  '.fui-Button, .fui-MenuItem, .fui-Tab, .fui-DialogTitle, .fui-Checkbox__label': { wordBreak: 'keep-all', overflowWrap: 'anywhere' },
  '.fui-DialogSurface.fui-DialogSurface': { maxWidth: 'min(600px, calc(100vw - 24px))', maxHeight: 'calc(100vh - 24px)' },
});
