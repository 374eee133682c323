import type { ProblemCode } from '../../http/problem-catalogue.ts';
import { guide, type ProblemGuide } from './problem-guide.ts';

/** Who comes in, and who gives people and systems their access. */
export const ACCESS_GUIDES = {
  'auth.token-missing': guide(
    {
      zh: '除公示、文档和健康检查外，所有接口都要求访问令牌，以确定是哪个机构、何种岗位在办理。',
      en: 'All but the public notices, the documentation and the health check need an access token, which says whose request it is and in which role.',
    },
    {
      zh: '未作任何处理。请先从 /oauth/token 取得令牌，再以 Authorization: Bearer 发送；可沿用同一 Idempotency-Key。',
      en: 'Nothing was done. Get a token from /oauth/token and send it as Authorization: Bearer; the same Idempotency-Key will do.',
    },
  ),
  'auth.token-invalid': guide(
    {
      zh: '令牌的格式、签名、签发者或用途不符：可能被截断、来自其他环境，或误用了登录系统的令牌。',
      en: 'The form, the signature, the issuer or the purpose of the token is wrong: it may be cut short, from another environment, or one of your sign-in system’s own.',
    },
    {
      zh: '未作任何处理。请从本环境的 /oauth/token 重新获取令牌，以同一 Idempotency-Key 重发。',
      en: 'Nothing was done. Get a new token from /oauth/token of this environment, and send the request again with the same Idempotency-Key.',
    },
  ),
  'auth.token-expired': guide(
    {
      zh: '访问令牌有效期为 10 分钟，撤销权限因此能很快生效。',
      en: 'An access token lives ten minutes, so that access taken away is gone soon.',
    },
    {
      zh: '未作任何处理。请重新获取令牌，以同一 Idempotency-Key 重发；程序宜在 expires_in 到期前更换令牌。',
      en: 'Nothing was done. Get a new token and send the request again with the same Idempotency-Key; a program does well to change tokens before expires_in is over.',
    },
  ),
  'auth.role-forbidden': guide(
    {
      zh: '不相容岗位相互分离：申请、初审、审批、付款各由不同岗位办理，每个令牌只代表一个岗位。',
      en: 'Offices are kept apart: submitting, reviewing, approving and paying are different ones, and each token is for one role.',
    },
    {
      zh: '未作任何处理。请交由相应岗位办理（接口文档列明了每项操作的岗位）；您兼任该岗位的，请以该岗位重新获取令牌。',
      en: 'Nothing was done. Leave it to the office whose work it is, which the documentation names; if you hold that role too, get a token for it.',
    },
  ),
  'auth.client-invalid': guide(
    {
      zh: '客户端以登记过的密钥签署断言来证明身份（RFC 7523）。客户端未登记或已撤销、密钥不在有效期内、签名不符时，答复相同，以免泄露线索；签名正确而断言内容有误时，问题列于 errors，含义见下表。',
      en: 'A client proves itself by an assertion signed with a key that was registered (RFC 7523). A client unknown or revoked, a key out of its period and a wrong signature are all answered alike, so as to help nobody guess. Where the signature is right and the claims are not, errors tells what, as in the table below.',
    },
    {
      zh: '请核对 client_id、kid、密钥有效期和服务器时间，每次重新签署断言并使用新的 jti。密钥失效的，请管理员登记新密钥。10 分钟内失败 10 次须等待。',
      en: 'Check client_id, kid, the period of the key and your clock, and sign a new assertion with a new jti each time. If the key is over, ask the administrator to add another. Ten failures in ten minutes make the client wait.',
    },
  ),
  'auth.too-many-attempts': guide(
    {
      zh: '10 分钟内验证失败达到 10 次，须等待，以防他人猜测密钥。期间即使密钥正确也不受理。',
      en: 'Ten attempts failed in ten minutes, so the client has to wait, lest somebody guess its credentials. Right ones are not taken meanwhile either.',
    },
    {
      zh: '请停止自动重试，核对密钥和配置，等待 Retry-After 所示秒数后再试。若非贵方所为，请告知管理员。',
      en: 'Stop automatic retries, check key and settings, and try again after the seconds in Retry-After. If it was not you, tell the administrator.',
    },
  ),
  'auth.grant-unsupported': guide(
    {
      zh: '系统接入使用 client_credentials，人员登录使用令牌交换；交换仅在部署时配置了登录系统的环境中可用。',
      en: 'Systems come by client_credentials and people by token exchange, the latter only where the deployment names a sign-in system.',
    },
    {
      zh: '请按 /.well-known/openid-configuration 中的 grant_types_supported 更正 grant_type 后重发。',
      en: 'Take a grant_type from grant_types_supported in /.well-known/openid-configuration, and send it again.',
    },
  ),
  'auth.subject-token-invalid': guide(
    {
      zh: '令牌须由本平台配置的登录系统签发、以本平台为对象、未过期，且签发不超过一小时。',
      en: 'The token must come from the sign-in system that this deployment names, be meant for it, be in force, and be an hour old at most.',
    },
    {
      zh: '请重新登录，取得新的令牌后立即交换。仍然失败的，请管理员核对登录系统的配置。',
      en: 'Sign in again, and exchange the new token at once. If that fails too, have the administrator check how the sign-in system is set up.',
    },
  ),
  'auth.principal-without-role': guide(
    {
      zh: '登录系统已确认您的身份，但您尚未在平台登记、没有岗位，或访问已被撤销。',
      en: 'The sign-in system says who you are, but here you are not registered, hold no role, or have been revoked.',
    },
    {
      zh: '请联系管理员登记或授予岗位，办妥后重新登录。',
      en: 'Ask an administrator to register you or give you a role, and sign in again afterwards.',
    },
  ),
  'auth.role-not-held': guide(
    {
      zh: '每个令牌只代表一个岗位。您担任多个岗位而未作选择，或选择了未担任的岗位。',
      en: 'Each token is for one role. You hold several and named none, or named one that you do not hold.',
    },
    {
      zh: '请从答复的 roles 中选择一个，填入 role 参数，以同一身份令牌重发。',
      en: 'Choose one of roles in the answer, send it as the parameter role, and use the same subject token.',
    },
  ),
  'client.not-found': guide(
    {
      zh: '没有以此编号登记的客户端。登记后编号不变，撤销后仍可查询。',
      en: 'No client is registered under this id. An id never changes, and a revoked client can still be read.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/clients 查得编号后重发。',
      en: 'Nothing was recorded. Find the id in GET /v1/clients, and send it again.',
    },
  ),
  'client.revoked': guide(
    {
      zh: '撤销是永久的：已撤销的客户端不能再登记密钥或作其他变更，以免失陷的身份被恢复。',
      en: 'Revoking is for good: a revoked client takes no key and no other change, so that what fell into wrong hands is never brought back.',
    },
    {
      zh: '未作任何记录。需要继续接入的，请登记新的客户端和新的密钥。',
      en: 'Nothing was recorded. For the system to come in again, register another client, with a new key.',
    },
  ),
  'client.key-exists': guide(
    {
      zh: '同一客户端的 kid 和公钥都不得重复，停用的密钥也计算在内；否则无法确定签名出自哪一把密钥。',
      en: 'Within a client a kid and a public key stand once, those retired included; otherwise it could not be told which key had signed.',
    },
    {
      zh: '未作任何记录。请生成新的密钥对，使用新的 kid，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Make a new key pair with a new kid, and send it with a new Idempotency-Key.',
    },
  ),
  'client.key-not-found': guide(
    {
      zh: '只能停用该客户端自己登记过的密钥。',
      en: 'Only a key that this client was given can be retired.',
    },
    {
      zh: '未作任何记录。请查询该客户端，核对 kid 后以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Read the client, check the kid, and send it with a new Idempotency-Key.',
    },
  ),
  'client.key-retired': guide(
    {
      zh: '密钥停用后立即失效，且不可恢复。',
      en: 'A retired key is good for nothing from that moment on, and cannot be brought back.',
    },
    {
      zh: '未作任何记录，也无需再办。需要继续使用的，请登记新的密钥。',
      en: 'Nothing was recorded, and there is nothing left to do. If the client needs a key, add a new one.',
    },
  ),
  'access.own': guide(
    {
      zh: '任何人不得为自己授权，管理员也不例外。',
      en: 'Nobody gives access to themselves, an administrator no more than others.',
    },
    {
      zh: '未作任何记录。请由另一位管理员办理。',
      en: 'Nothing was recorded. Have another administrator do it.',
    },
  ),
  'access.too-many-changes': guide(
    {
      zh: '每个客户端或人员的变更全部保留，以 50 次为限，之后只能撤销。',
      en: 'Every change of a client or a person is kept, fifty of them at most; after that it can only be revoked.',
    },
    {
      zh: '未作任何记录。客户端可登记新的，再撤销旧的；人员请联系运维人员。',
      en: 'Nothing was recorded. Register another client and then revoke this one; for a person, speak to the operator.',
    },
  ),
  'principal.not-found': guide(
    {
      zh: '没有以此编号登记的人员。编号由登录系统和其中的账号确定。',
      en: 'Nobody is registered under this id, which follows from the sign-in system and the account there.',
    },
    {
      zh: '未作任何记录。请从 GET /v1/principals 查得编号，或先登记此人。',
      en: 'Nothing was recorded. Find the id in GET /v1/principals, or register the person first.',
    },
  ),
  'principal.already-registered': guide(
    {
      zh: '同一登录系统中的同一账号只登记一次，否则一人可以用两个身份经办前后环节。',
      en: 'An account of a sign-in system is registered once; otherwise one person could act as two, and check their own work.',
    },
    {
      zh: '本次未作任何记录。请按 principalId 查询此人，需要调整岗位的，变更其岗位。',
      en: 'Nothing was recorded this time. Read the person by principalId, and change their roles if need be.',
    },
  ),
  'principal.revoked': guide(
    {
      zh: '撤销是永久的：已撤销的人员不能再授予岗位。只需暂停的，应将岗位清空，而非撤销。',
      en: 'Revoking is for good, and no role can be given after it. To suspend somebody, their roles are emptied instead.',
    },
    {
      zh: '未作任何记录。此人确需恢复工作的，请在登录系统中另设账号后登记。',
      en: 'Nothing was recorded. If the person is to work here again, register another account of theirs.',
    },
  ),
  'principal.roles-conflict': guide(
    {
      zh: '不相容岗位相互分离：初审、审批、付款、审计、管理员不得由一人担任；仅初审人员和基金管理人可以兼任。',
      en: 'Reviewing, approving, paying, auditing and administering must not be one person’s; only reviewer and manager go together.',
    },
    {
      zh: '未作任何记录。请去掉 conflict 所列岗位之一，或将其授予他人，以新的 Idempotency-Key 发送。',
      en: 'Nothing was recorded. Leave out one of the two in conflict, or give it to somebody else, and send it with a new Idempotency-Key.',
    },
  ),
} as const satisfies Partial<Record<ProblemCode, ProblemGuide>>;
