import { accept, reject, type Result } from '../result.ts';

/** 统一社会信用代码 by GB 32100-2015: 18 upper-case characters of which the last one checks the rest. */
export type CreditCode = string & { readonly __id: 'CreditCode' };

export type CreditCodeRefusal =
  'credit-code.length' | 'credit-code.character' | 'credit-code.check-character';

/** The standard's 31 characters; I, O, S, V and Z are left out because they are misread. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
/** 3^(i−1) mod 31, the standard's weights. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Takes a code as people write it: spaces, lower case and full-width characters are put right. */
export function parseCreditCode(text: string): Result<CreditCode, CreditCodeRefusal> {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (code.length !== LENGTH) return reject('credit-code.length');
  if (!Array.from(code).every((character) => ALPHABET.includes(character)))
    return reject('credit-code.character');
  if (creditCodeCheckCharacter(code.slice(0, -1)) !== code.at(-1))
    return reject('credit-code.check-character');
  return accept(code as CreditCode);
}

/** The 18th character for the first seventeen. */
export function creditCodeCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(first17.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
