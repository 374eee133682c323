import * as z from 'zod/mini';
import { policyParameters } from '../../http/policy-fields.ts';
import type { ParameterUnit } from '../../../domain/policies/parameter-units.ts';
import type { ParameterName } from '../../../domain/policies/policy.ts';
import { named } from '../described.ts';
import { basis, date, digest, instant, policyVersion, poolId, text } from '../wire.ts';

const UNITS = [
  'choice',
  'bp',
  'fen',
  'days',
  'working-days',
  'months',
  'times',
  'rules',
] as const satisfies readonly ParameterUnit[];

/** A value is told as it is proposed. */
const values = Object.fromEntries(
  Object.entries(policyParameters.def.shape).map(([name, parameter]) => [name, parameter.def.shape.value]),
) as unknown as Readonly<Record<ParameterName, z.ZodMiniType>>;

export const policyValues = named('PolicyValue', z.union(Object.values(values)));

const parameters = named(
  'PolicyParameters',
  z.strictObject(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        z.strictObject({ name: text, value, unit: z.enum(UNITS), basis, clause: text }),
      ]),
    ),
  ),
);

const version = {
  id: policyVersion,
  pool: poolId,
  status: z.enum(['shipped', 'proposed', 'confirmed']),
  effectiveFrom: date,
  digest,
  basedOn: z.nullable(policyVersion),
  proposedBy: z.nullable(text),
  proposedAt: z.nullable(instant),
  confirmedBy: z.nullable(text),
  confirmedAt: z.nullable(instant),
  parameters,
};

export const policyAnswer = named('Policy', z.strictObject(version));
/** Its last day moves as other versions are confirmed, so it is told only when it is read. */
export const readPolicyAnswer = named(
  'ReadPolicy',
  z.strictObject({ ...version, effectiveTo: z.nullable(date) }),
);
