const KIND =
  /^(?:但|其中|对|对于)?(?!其他|其余|其它|各|所有|全部|被考核|以上|上述)[^,]{0,14}(?:开发区|园区|高新区|功能区|新区|管委会|示范区|经开区|区|县|市|镇|乡|街道|单位|部门|企业|学校|医院|机构|局|中心)$/u;

/** One kind of unit, for which something else holds: 开发区, 无执法职能的单位. */
export function isOneKind(tail: string): boolean {
  return KIND.test(tail);
}
