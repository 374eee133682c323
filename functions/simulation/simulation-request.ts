import * as z from 'zod/mini';
import { LOAN_TRAITS, TIERS } from '../../domain/exposures/exposure-kind.ts';
import { POOL_IDS } from '../../domain/pools/pool.ts';
import { dateField, positiveAmountField, textField } from '../http/field-schemas.ts';
import { lossField } from '../http/loss-field.ts';
import { changedParameters } from '../http/policy-fields.ts';

/** As many as a body has room for. */
const SUPPOSED_CLAIMS_MAX = 500;
const NAME_LENGTH_MAX = 64;
const ID_LENGTH_MAX = 40;

const supposedClaim = z.strictObject({
  /** Any names will do: those that are alike share their caps. */
  institution: textField(NAME_LENGTH_MAX),
  enterprise: textField(NAME_LENGTH_MAX),
  /** The day it would be sent in. */
  on: dateField,
  loss: lossField,
  exposure: z.strictObject({
    tier: z.enum(TIERS),
    traits: z._default(z.array(z.enum(LOAN_TRAITS)).check(z.maxLength(LOAN_TRAITS.length)), []),
    principalFen: positiveAmountField,
    startedOn: dateField,
    filedOn: dateField,
  }),
});

/** The body of `POST /v1/policies/simulate`: a version by its id or a draft, over a period's claims or supposed ones. */
export const simulationRequest = z.strictObject({
  pool: z.enum(POOL_IDS),
  policy: z
    .strictObject({
      id: z.optional(textField(ID_LENGTH_MAX)),
      basedOn: z.optional(textField(ID_LENGTH_MAX)),
      parameters: z.optional(changedParameters),
    })
    .check(
      z.refine(
        ({ id, basedOn, parameters }) =>
          id === undefined ? parameters !== undefined : (basedOn ?? parameters) === undefined,
        'policy.id-or-draft',
      ),
    ),
  over: z
    .strictObject({
      period: z.optional(
        z
          .strictObject({ from: dateField, to: dateField })
          .check(z.refine(({ from, to }) => from <= to, 'period.ends-before-start')),
      ),
      claims: z.optional(z.array(supposedClaim).check(z.minLength(1), z.maxLength(SUPPOSED_CLAIMS_MAX))),
    })
    .check(
      z.refine(
        ({ period, claims }) => (period === undefined) !== (claims === undefined),
        'over.period-or-claims',
      ),
    ),
});

export type SimulationRequest = z.infer<typeof simulationRequest>;
export type SupposedClaim = z.infer<typeof supposedClaim>;
