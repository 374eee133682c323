import {
  creditCodeCheckCharacter,
  parseCreditCode,
  type CreditCode,
} from '../../domain/identifiers/credit-code.ts';

/** A valid code of a firm in Xuzhou, another one for every number from 0 to 999,999. */
export function creditCodeOf(number: number): CreditCode {
  const first17 = `91320300MA1${String(number).padStart(6, '0')}`;
  const parsed = parseCreditCode(first17 + creditCodeCheckCharacter(first17));
  if (!parsed.ok) throw new Error(`${String(number)} makes no credit code: ${parsed.refusal}`);
  return parsed.value;
}
