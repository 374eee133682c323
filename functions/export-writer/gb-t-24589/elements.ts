import { xmlText } from '../xml-text.ts';

/**
 * Data elements of GB/T 24589.1 (财经信息技术 会计核算软件数据接口) by their published identifiers and names. The full text of the
 * standard was not at hand: these are the elements that exporters in public use name, and no others (docs/pack-format.md).
 */
const ELEMENTS = {
  '0001': '会计软件名称',
  '0002': '会计软件版本',
  '0003': '账簿名称',
  '0004': '记账本位币',
  '0005': '会计口径',
  '0006': '数据期间起始',
  '0007': '数据期间终止',
  '0008': '导出时间',
  '0009': '数据接口标准',
  '0010': '事件总数',
  '0011': '链尾哈希',
  '010113': '会计年度',
  '010201': '会计期间号',
  '010202': '开始日期',
  '010203': '结束日期',
  '010204': '期间状态',
  '011101': '币种编码',
  '011102': '币种名称',
  '011103': '记账本位币标志',
  '020201': '记账凭证类型编号',
  '020301': '科目编号',
  '020302': '科目名称',
  '020303': '科目类型',
  '020304': '余额方向',
  '020305': '是否末级',
  '020501': '期初余额方向',
  '020502': '期末余额方向',
  '020506': '期初本币余额',
  '020509': '借方本币金额',
  '020512': '贷方本币金额',
  '020515': '期末本币余额',
  '020601': '记账凭证日期',
  '020602': '记账凭证编号',
  '020603': '记账凭证行号',
  '020604': '记账凭证摘要',
  '020613': '制单人',
  '020614': '审核人',
  '020615': '记账人',
  '020616': '记账标志',
} as const;

export type ElementId = keyof typeof ELEMENTS;

export type TableName =
  '电子账簿' | '会计期间' | '会计科目' | '币种' | '科目余额及发生额' | '记账凭证' | '记账凭证分录';

/** What stands in an element; an element of which nothing is known is there, and empty. */
export type Cell = readonly [id: ElementId, value: string | number | null];

/** A row of a table, on a line of its own. */
export function recordXml(table: TableName, cells: readonly Cell[]): string {
  const elements = cells.map(([id, value]) => {
    const name = ELEMENTS[id];
    return `<${name} locID="${id}">${xmlText(String(value ?? ''))}</${name}>`;
  });
  return `<${table}>${elements.join('')}</${table}>`;
}
