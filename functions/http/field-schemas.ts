import * as z from 'zod/mini';
import { parseInstant, type Instant } from '../../domain/calendar/instant.ts';
import { parseLocalDate, type LocalDate } from '../../domain/calendar/local-date.ts';
import { parsePeriod, type Period } from '../../domain/calendar/period.ts';
import { isSha256Hex, type Sha256Hex } from '../../domain/digest.ts';
import { parseCreditCode, type CreditCode } from '../../domain/identifiers/credit-code.ts';
import {
  isExposureId,
  isInstitutionId,
  type ExposureId,
  type InstitutionId,
} from '../../domain/identifiers/ids.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import type { Result } from '../../domain/result.ts';

/** The shapes that fields of the API share: what comes in as JSON goes on as the domain's own types. */

/** Characters that do not show: they have no place in a name or a number, and lead the eye astray. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

export function textField(lengthMax: number) {
  return z.string().check(z.trim(), ...shownText(lengthMax));
}

/** Text that is compared with somebody else's, and so kept to the letter. */
export function exactTextField(lengthMax: number) {
  return z.string().check(...shownText(lengthMax));
}

function shownText(lengthMax: number) {
  return [
    z.minLength(1),
    z.maxLength(lengthMax),
    z.refine<string>((text) => !HIDDEN.test(text), 'text.hidden-character'),
  ];
}

export function wholeField(least: number, most: number) {
  return z.int().check(z.minimum(least), z.maximum(most));
}

export const amountField = z.pipe(
  z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER)),
  z.transform((value): Fen => fen(BigInt(value))),
);

export const positiveAmountField = z.pipe(
  z.int().check(z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER)),
  z.transform((value): Fen => fen(BigInt(value))),
);

export const dateField = parsedField<LocalDate, string>(parseLocalDate);
export const instantField = parsedField<Instant, string>(parseInstant);
export const creditCodeField = parsedField<CreditCode, string>(parseCreditCode);

export const periodField = parsedField<Period, string>(parsePeriod);

export const sha256Field = z.pipe(
  z.string().check(z.refine(isSha256Hex, 'sha256.malformed')),
  z.transform((text) => text as Sha256Hex),
);

/** An id that is not shaped like one cannot be anybody's, and is told apart from no other that does not exist. */
export const exposureIdField = z.pipe(
  z.string().check(z.refine(isExposureId, 'exposure.id-malformed')),
  z.transform((text) => text as ExposureId),
);

export const institutionIdField = z.pipe(
  z.string().check(z.refine(isInstitutionId, 'institution.id-malformed')),
  z.transform((text) => text as InstitutionId),
);

const REASON_LENGTH_MAX = 500;

export const requiredReasonField = textField(REASON_LENGTH_MAX);
/** Where the domain says who must give a reason, and who may. */
export const reasonField = z.optional(requiredReasonField);

function parsedField<Value, Refusal extends string>(parse: (text: string) => Result<Value, Refusal>) {
  return z.pipe(
    z.string(),
    z.transform((text, context): Value => {
      const parsed = parse(text);
      if (parsed.ok) return parsed.value;
      context.issues.push({ code: 'custom', message: parsed.refusal, input: text });
      return z.NEVER;
    }),
  );
}
