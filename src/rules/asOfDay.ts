import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { AS_OF_NAME, SOON_DAYS_NAME } from '../settings/settingNames.ts';

/** The day by which tasks are judged, as a formula: what 考核设置 says, as a date or as people write one; else today. */
export function asOfFormula(): string {
  const said = AS_OF_NAME;
  const plain = ['年', '月', '.', '/', '。'].reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","-")`, `TRIM(${said})`);
  const dashed = `SUBSTITUTE(SUBSTITUTE(${plain},"日",""),"号","")`;
  const second = `FIND("-",${dashed},6)`;
  const parts = `DATE(LEFT(${dashed},4),MID(${dashed},6,${second}-6),MID(${dashed},${second}+1,2))`;
  return `IF(LEN(${said})=0,TODAY(),IF(ISNUMBER(${said}),INT(${said}),IFERROR(${parts},TODAY())))`;
}

/** How many days ahead a deadline is near, as a formula: what 考核设置 says, else what is usual. */
export function soonDaysFormula(): string {
  const usual = DEFAULT_SETTINGS.soonDays;
  const days = `VALUE(${SOON_DAYS_NAME})`;
  return `IF(LEN(${SOON_DAYS_NAME})=0,${usual},IFERROR(IF(AND(${days}>=0,${days}<=3650,${days}=INT(${days})),${days},${usual}),${usual}))`;
}
