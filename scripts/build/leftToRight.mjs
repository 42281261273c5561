/**
 * Stands for rtl-css-js in the page as one file, which has no room for it: Kaohe's languages are written from left to right, so that nothing
 * has another side. `convert` takes a whole style, `convertProperty` one line of it.
 */
export const convert = (style) => style;
export const convertProperty = (key, value) => ({ key, value });
