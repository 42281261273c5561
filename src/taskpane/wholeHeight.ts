/**
 * For a FluentProvider that fills its place. As a style and not as a class: Fluent puts the provider's classes on the portals of
 * its menus and dialogs too (applyStylesToPortals), and a portal of this height would cover the page with the provider's ground.
 */
export const WHOLE = { height: '100%', overflow: 'hidden' } as const;
