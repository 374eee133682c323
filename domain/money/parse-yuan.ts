import { accept, reject, type Result } from '../result.ts';
import { isFen, type Fen } from './fen.ts';

export type YuanRefusal =
  'amount.not-a-number' | 'amount.too-many-decimals' | 'amount.negative' | 'amount.too-large';

/** Plain digits, or groups of three from the right: a comma elsewhere may be a decimal one, so nothing is guessed. */
const YUAN = /^(-?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const CURRENCY_SIGN = /^(-?)¥\s*/;

/**
 * Reads yuan as people write them (`1,120,000.00`, `¥3.5`, `￥３．５`) into fen. White space around the amount and
 * after the currency sign is let pass. Refuses what is no such number, any minus sign (even before 0), a third
 * decimal (even a 0), and what is above FEN_MAX; the first of these that holds is told.
 */
export function parseYuan(text: string): Result<Fen, YuanRefusal> {
  const parts = YUAN.exec(halfWidth(text).trim().replace(CURRENCY_SIGN, '$1'));
  if (parts === null) return reject('amount.not-a-number');
  const [, sign, whole = '', decimals = ''] = parts;
  if (sign === '-') return reject('amount.negative');
  if (decimals.length > 2) return reject('amount.too-many-decimals');
  const value = BigInt(whole.replaceAll(',', '') + decimals.padEnd(2, '0'));
  return isFen(value) ? accept(value) : reject('amount.too-large');
}

/**
 * Full-width forms (Unicode FF01–FF5E) and the other signs that Chinese keyboards give in an amount. Unicode's own
 * normalisation (NFKC) folds too much: it would read `10²` as 102.
 */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replaceAll('。', '.')
    .replaceAll('−', '-');
}
