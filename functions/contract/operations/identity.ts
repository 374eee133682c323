import * as z from 'zod/mini';
import type { OperationName } from '../../http/operations.ts';
import { named } from '../described.ts';
import { ok, type OperationContract } from '../operation-contract.ts';
import { count, text } from '../wire.ts';

const tokenAnswer = named(
  'Token',
  z.strictObject({ access_token: text, token_type: z.literal('Bearer'), expires_in: count }),
);

export const IDENTITY_CONTRACTS = {
  issueToken: {
    tag: 'identity',
    summary: { zh: '获取访问令牌', en: 'Get an access token' },
    body: z.object({
      grant_type: z.literal('client_credentials'),
      client_id: z.optional(text),
      client_secret: z.optional(text),
    }),
    bodyType: 'application/x-www-form-urlencoded',
    answer: ok(tokenAnswer),
    problems: ['auth.client-invalid', 'auth.grant-unsupported', 'request.too-large'],
  },
  readOpenidConfiguration: {
    tag: 'identity',
    summary: { zh: '令牌签发方的配置', en: 'How the issuer of tokens is set up' },
    answer: ok(z.record(z.string(), z.union([text, z.array(text)]))),
    problems: [],
  },
  readJwks: {
    tag: 'identity',
    summary: { zh: '验证令牌的公钥', en: 'The keys to verify tokens by' },
    answer: ok(z.strictObject({ keys: z.array(z.record(z.string(), text)) })),
    problems: [],
  },
} as const satisfies Partial<Record<OperationName, OperationContract>>;
