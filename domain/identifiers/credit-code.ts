import { assert } from '../assert.ts';
import { accept, reject, type Result } from '../result.ts';

/** 统一社会信用代码 by GB 32100-2015: 18 upper-case characters of which the last one checks the rest. */
export type CreditCode = string & { readonly __id: 'CreditCode' };

export type CreditCodeRefusal =
  'credit-code.length' | 'credit-code.character' | 'credit-code.check-character';

/** The standard's 31 characters; I, O, S, V and Z are left out because they are misread. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CHARACTERS = /^[0-9A-HJ-NPQRTUWXY]*$/;
const LENGTH = 18;
/** 3^(i−1) mod 31, the standard's weights. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Takes a code as people write it: white space of any kind (also inside, full-width and no-break), lower case and
 * full-width characters are put right. Whether the code was ever issued, it does not know.
 */
export function parseCreditCode(text: string): Result<CreditCode, CreditCodeRefusal> {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (code.length !== LENGTH) return reject('credit-code.length');
  if (!CHARACTERS.test(code)) return reject('credit-code.character');
  if (creditCodeCheckCharacter(code.slice(0, -1)) !== code.at(-1))
    return reject('credit-code.check-character');
  return accept(code as CreditCode);
}

/** The 18th character for the first seventeen, each of the standard's characters; anything else is a bug. */
export function creditCodeCheckCharacter(first17: string): string {
  const isBody = first17.length === WEIGHTS.length && CHARACTERS.test(first17);
  assert(isBody, `${first17} is not the first seventeen characters of a credit code`);
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(first17.charAt(index)),
    0,
  );
  // The standard's formula gives 31 when nothing is left over, which has no character; 31 is 0 here.
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
