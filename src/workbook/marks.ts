/** The defined name that stands in the formula of every conditional format of Kaohe's own, and switches them all off. */
export const MARK_NAME = '考核_标记';

/** The error title of every data validation of Kaohe's own. */
export const VALIDATION_TITLE = '考核';
