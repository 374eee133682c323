import { FAULT_TEXTS, type Fault } from './fault.ts';
import type { Manifest } from './manifest.ts';

/** What was found, in Chinese and in English, and what needs no language. */
export type Told = { readonly zh: string; readonly en: string; readonly facts: readonly string[] };

export function passedText(
  { pool, poolName, firstSeq, lastSeq, counts, closing }: Manifest,
  keyId: string,
): Told {
  const range = `${String(firstSeq)}–${String(lastSeq)}`;
  return {
    zh: `通过：${poolName}，分录 ${range}（${String(counts.entries)} 条），补偿申请 ${String(counts.claims)} 件。
签名、摘要、编号、哈希链、借贷平衡、逐笔余额、逐笔上限、按政策重算的核定、不相容岗位、合计及各表均相符。`,
    en: `PASS: ${pool}, entries ${range} (${String(counts.entries)}), ${String(counts.claims)} claims.
Signature, digests, numbering, chain, double entry, balances and caps at every entry, decisions recomputed from policy, separation of duties, totals and every sheet agree.`,
    facts: [`末笔哈希 / head hash: ${closing.hash}`, `签名密钥 / signed by: ${keyId}`],
  };
}

export function failedText({ code, at, detail }: Fault): Told {
  const [zh, en] = FAULT_TEXTS[code];
  const more = detail === '' ? '' : ` (${detail.slice(0, 200)})`;
  const [placeZh, placeEn] =
    typeof at === 'number' ? [`第 ${String(at)} 号分录`, `entry ${String(at)}`] : [at, at];
  return {
    zh: `不通过：${zh}。位置：${placeZh}${more}`,
    en: `FAIL: ${en}. At: ${placeEn}${more}`,
    facts: [`[${code}]`],
  };
}
