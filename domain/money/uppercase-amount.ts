import type { Fen } from './fen.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const SECTION = 10_000n;

/** The units from the largest down; what stands before 亿 is read like a number of its own (玖拾万零柒佰亿). */
const UNITS = [
  [100_000_000n, '亿'],
  [SECTION, '万'],
  [1000n, '仟'],
  [100n, '佰'],
  [10n, '拾'],
] as const;

/**
 * 金额大写 as bills and vouchers carry it: `人民币壹仟肆佰零玖元伍角`; no amount is `人民币零元整`.
 *
 * After 正确填写票据和结算凭证的基本规定 (annex 1 of 支付结算办法, 银发〔1997〕393号), items 2 to 4. Where it leaves a
 * choice: 整 follows 元 and not 角; 零 stands before 角 when the yuan end in 0, and does not stand for a 0 before 仟
 * unless a whole section of four places is empty (`壹拾万柒仟元零伍角叁分`, `壹亿零伍仟元整`).
 */
export function uppercaseAmount(amount: Fen): string {
  const yuan = amount / 100n;
  const cents = centsText(yuan, amount % 100n);
  if (yuan === 0n && cents !== '') return `人民币${cents}`;
  return `人民币${wholeText(yuan)}元${cents === '' ? '整' : cents}`;
}

function centsText(yuan: bigint, cents: bigint): string {
  const jiao = cents / 10n;
  const fen = cents % 10n;
  const jiaoText = jiao === 0n ? '' : `${digit(jiao)}角`;
  const fenText = fen === 0n ? '' : `${digit(fen)}分`;
  const followsZero = jiao === 0n ? fenText !== '' : yuan % 10n === 0n;
  return (yuan > 0n && followsZero ? '零' : '') + jiaoText + fenText;
}

function wholeText(value: bigint): string {
  const unit = UNITS.find(([size]) => value >= size);
  if (unit === undefined) return digit(value);
  const [size, name] = unit;
  const head = value / size;
  const rest = value % size;
  const restText = rest === 0n ? '' : zeroBetween(head, rest, size) + wholeText(rest);
  return wholeText(head) + name + restText;
}

/** Written once for a gap below a unit, however many places it is wide. */
function zeroBetween(head: bigint, rest: bigint, size: bigint): string {
  const headEndsInEmptySection = head % SECTION === 0n;
  return rest < size / 10n || headEndsInEmptySection ? '零' : '';
}

function digit(value: bigint): string {
  return DIGITS.charAt(parseInt(value.toString(), 10));
}
