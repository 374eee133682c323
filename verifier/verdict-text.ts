import { FAULT_TEXTS, type Fault } from './fault.ts';
import type { Manifest } from './manifest.ts';

/** What was found, in Chinese and in English, and what needs no language. */
export type Told = { readonly zh: string; readonly en: string; readonly facts: readonly string[] };

/** What nothing was computed anew of: that it is what was signed is all that is known. */
const TAKEN_AS_SIGNED = ['ledger.xlsx', 'statements.pdf', 'gb-t-24589.xml'];

export function passedText(
  { pool, poolName, firstSeq, lastSeq, counts, closing, files }: Manifest,
  keyId: string,
): Told {
  const range = `${String(firstSeq)}–${String(lastSeq)}`;
  const taken = files.map(({ name }) => name).filter((name) => TAKEN_AS_SIGNED.includes(name));
  const note = `仅核对与签名时一致，内容未重算 / only held to be what was signed: ${taken.join(', ')}`;
  return {
    zh: `通过：${poolName}，分录 ${range}（${String(counts.entries)} 条），补偿申请 ${String(counts.claims)} 件。
签名、摘要、编号、哈希链、借贷平衡、逐笔余额、逐笔上限、按政策重算的核定、不相容岗位、合计、CSV 各表和日记账均相符。`,
    en: `PASS: ${pool}, entries ${range} (${String(counts.entries)}), ${String(counts.claims)} claims.
Signature, digests, numbering, chain, double entry, balances and caps at every entry, decisions recomputed from policy, separation of duties, totals, CSV sheets and journals agree.`,
    facts: [
      ...(taken.length === 0 ? [] : [note]),
      ...[`末笔哈希 / head hash: ${closing.hash}`, `签名密钥 / signed by: ${keyId}`],
    ],
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
