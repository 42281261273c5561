/** Takes out of a list, in place, what doesn't pass. */
export function keepWhere<T>(list: T[], isKept: (one: T) => boolean): void {
  let kept = 0;
  for (const one of list) if (isKept(one)) list[kept++] = one;
  list.length = kept;
}
