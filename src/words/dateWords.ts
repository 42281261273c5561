/** In Chinese, of an ISO 8601 date: 2020-04-30 → 2020年4月30日 */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
