/** True for the name of an .xlsx, .xlsm or .xls file that is neither hidden (.…) nor an owner file of Office (~$…). */
export function isWorkbookName(name: string): boolean {
  return /^(?!~\$|\.).*\.xls[xm]?$/isu.test(name);
}
