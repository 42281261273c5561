/** 1 unit, 2 units, 0.5 units; a figure may come as its text. `many` where the plural isn't the word with an s. */
export function counted(count: number | string, one: string, many = `${one}s`): string {
  return `${count} ${String(count) === '1' ? one : many}`;
}
