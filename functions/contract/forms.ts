/** The forms of texts, in requests as in answers, as JSON Schema tells them. What is read is judged by the domain. */
export type Form = { readonly format: string } | { readonly pattern: string };

export const DATE: Form = { format: 'date' };
export const INSTANT: Form = { format: 'date-time' };
export const SHA256: Form = { pattern: '^[0-9a-f]{64}$' };
/** GB 32100-2015: digits and capital letters without I, O, S, V and Z. */
export const CREDIT_CODE: Form = { pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' };

export function idForm(prefix: string, length: number): Form {
  return { pattern: `^${prefix}_[0-9a-hjkmnp-tv-z]{${String(length)}}$` };
}
