/** The languages of the interface. What goes into a workbook is Chinese, whatever the interface speaks. */
export type Language = 'zh' | 'en';
