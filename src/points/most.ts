/** Words for a most, before its amount: 最高5分, 不得超过五分. A maximum's cell, a criterion's bracket and a standard have the same. */
export const MOST = '最高|最多|至多|上限|封顶|不得?超过|不能超过|不可超过|不高于|不多于';
