import { isAfterPlaces } from './place.ts';

const REST =
  /^(?:否则|反之|其余|其他|其它|余下|剩余|除此之外|除此以外|不符合)(?:的)?(?:情形|情况|单位|位次|名次|等次|县区|县市区|县\(市、区\)|部门|地区|乡镇|条件|要求|名|者|均|都|各单位|等|一律)*$/u;

/** What is left over: 否则, 其余单位, 其他情形, 第7名及以后. */
export function isRest(tail: string): boolean {
  return REST.test(tail) || isAfterPlaces(tail);
}
