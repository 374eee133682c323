import * as z from 'zod/mini';
import { OFFICES } from '../../../domain/access/role.ts';
import type { OperationName } from '../../http/operations.ts';
import { TOKEN_EXCHANGE } from '../../identity/exchange-token.ts';
import { tokenAnswer } from '../answers/access.ts';
import { ok, type OperationContract } from '../operation-contract.ts';
import { text } from '../wire.ts';

/** The form is read parameter by parameter, as OAuth has it: what is not known there is passed over. */
const tokenForm = z.union([
  z.object({
    grant_type: z.literal('client_credentials'),
    client_id: z.optional(text),
    client_assertion_type: z.optional(text),
    client_assertion: z.optional(text),
    client_secret: z.optional(text),
  }),
  z.object({
    grant_type: z.literal(TOKEN_EXCHANGE),
    subject_token: text,
    subject_token_type: text,
    requested_token_type: z.optional(text),
    role: z.optional(z.enum(OFFICES)),
  }),
]);

export const IDENTITY_CONTRACTS = {
  issueToken: {
    tag: 'identity',
    summary: { zh: '获取访问令牌', en: 'Get an access token' },
    body: tokenForm,
    bodyType: 'application/x-www-form-urlencoded',
    answer: ok(tokenAnswer),
    problems: [
      'request.invalid',
      'request.too-large',
      'auth.client-invalid',
      'auth.grant-unsupported',
      'auth.too-many-attempts',
      'auth.subject-token-invalid',
      'auth.principal-without-role',
      'auth.role-not-held',
    ],
  },
  readOpenidConfiguration: {
    tag: 'identity',
    summary: { zh: '令牌签发方的配置', en: 'How the issuer of tokens is set up' },
    answer: ok(z.record(text, z.union([text, z.array(text)]))),
    problems: [],
  },
  readJwks: {
    tag: 'identity',
    summary: { zh: '验证令牌的公钥', en: 'The keys to verify tokens by' },
    answer: ok(z.strictObject({ keys: z.array(z.record(text, text)) })),
    problems: [],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
