import * as z from 'zod/mini';
import { SIGNATURE_ALGORITHMS } from '../../../domain/access/client.ts';
import { OFFICES, ROLES } from '../../../domain/access/role.ts';
import { named } from '../described.ts';
import { count, instant, institutionId, text, type Shape } from '../wire.ts';

const revocation = {
  revokedBy: z.nullable(text),
  revokedAt: z.nullable(instant),
  revokedFor: z.nullable(text),
} satisfies Shape;

const clientKey = named(
  'ClientKey',
  z.strictObject({
    kid: text,
    alg: z.enum(SIGNATURE_ALGORITHMS),
    thumbprint: text,
    from: instant,
    to: instant,
    addedBy: text,
    addedAt: instant,
    retiredBy: z.nullable(text),
    retiredAt: z.nullable(instant),
  }),
);

export const clientAnswer = named(
  'Client',
  z.strictObject({
    id: text,
    name: text,
    role: z.enum(ROLES),
    institutionId: z.nullable(institutionId),
    registeredBy: text,
    registeredAt: instant,
    keys: z.array(clientKey),
    ...revocation,
  }),
);

const offices = z.array(z.enum(OFFICES));

export const principalAnswer = named(
  'Principal',
  z.strictObject({
    id: text,
    issuer: text,
    subject: text,
    displayName: text,
    roles: offices,
    registeredBy: text,
    registeredAt: instant,
    changes: z.array(
      z.strictObject({
        action: z.enum(['register', 'change-roles', 'revoke']),
        roles: offices,
        changedBy: text,
        changedAt: instant,
      }),
    ),
    ...revocation,
  }),
);

/** As RFC 6749 and RFC 8693 have it. */
export const tokenAnswer = named(
  'Token',
  z.strictObject({
    access_token: text,
    token_type: z.literal('Bearer'),
    expires_in: count,
    scope: text,
    issued_token_type: z.optional(text),
  }),
);
