import { kind, type ProblemKind } from './problem-kind.ts';

/** What can be wrong with who comes in, and with giving people and systems their access. */
export const ACCESS_PROBLEMS = {
  'auth.client-invalid': kind(
    401,
    { zh: '客户端验证失败', en: 'The client could not be verified' },
    {
      zh: '请检查 client_id、签名密钥（kid）及其有效期；断言本身的问题列于 errors。',
      en: 'Check client_id, and the signing key (kid) and its period; what is wrong with the assertion is in errors.',
    },
  ),
  'auth.too-many-attempts': kind(
    429,
    { zh: '验证失败次数过多', en: 'Too many attempts have failed' },
    {
      zh: '请在 Retry-After 所示秒数后重试，并先核对密钥。',
      en: 'Check the credentials, and try again after the seconds in Retry-After.',
    },
  ),
  'auth.grant-unsupported': kind(
    400,
    { zh: '不支持的授权方式', en: 'The grant is not supported' },
    {
      zh: '可用的 grant_type 见 /.well-known/openid-configuration。',
      en: 'Those that are stand in /.well-known/openid-configuration.',
    },
  ),
  'auth.subject-token-invalid': kind(
    400,
    { zh: '身份令牌无效', en: 'The subject token is not valid' },
    { zh: '请重新登录后再试。', en: 'Sign in again, and exchange the token soon after.' },
  ),
  'auth.principal-without-role': kind(
    400,
    { zh: '此人没有岗位', en: 'This person holds no role' },
    { zh: '请联系管理员登记或授予岗位。', en: 'Ask an administrator to register you and give you a role.' },
  ),
  'auth.role-not-held': kind(
    400,
    { zh: '请选择您担任的岗位', en: 'Choose a role that you hold' },
    { zh: '请将 roles 中的一个填入 role 参数。', en: 'Send one of roles as the parameter role.' },
  ),
  'client.not-found': kind(
    404,
    { zh: '没有此客户端', en: 'There is no such client' },
    { zh: '请核对编号。', en: 'Check its id.' },
  ),
  'client.revoked': kind(
    409,
    { zh: '客户端已被撤销', en: 'The client has been revoked' },
    { zh: '撤销不可恢复；请登记新的客户端。', en: 'That cannot be undone; register another one.' },
  ),
  'client.key-exists': kind(
    409,
    { zh: '密钥已登记', en: 'The key is there already' },
    {
      zh: '同一 kid 或同一公钥只能登记一次，停用后亦然。',
      en: 'A kid, and a public key, can be added once only, even after it was retired.',
    },
  ),
  'client.key-not-found': kind(
    422,
    { zh: '没有此密钥', en: 'The client has no such key' },
    { zh: '请核对 kid。', en: 'Check the kid.' },
  ),
  'client.key-retired': kind(
    409,
    { zh: '密钥已停用', en: 'The key has been retired' },
    { zh: '无需再次停用。', en: 'There is nothing left to do.' },
  ),
  'access.own': kind(
    403,
    { zh: '不得变更本人的访问权限', en: 'Nobody changes their own access' },
    { zh: '请由另一位管理员办理。', en: 'It takes another administrator.' },
  ),
  'access.too-many-changes': kind(
    422,
    { zh: '变更次数过多', en: 'It has been changed too often' },
    { zh: '仍可撤销；客户端可另行登记。', en: 'It can still be revoked, and a client registered anew.' },
  ),
  'principal.not-found': kind(
    404,
    { zh: '没有此人员', en: 'There is no such principal' },
    { zh: '请核对编号。', en: 'Check the id.' },
  ),
  'principal.already-registered': kind(
    409,
    { zh: '此人已登记', en: 'This person is registered already' },
    { zh: '其编号见 principalId；请变更其岗位。', en: 'principalId names them; change their roles instead.' },
  ),
  'principal.revoked': kind(
    409,
    { zh: '此人的访问已被撤销', en: 'The principal has been revoked' },
    { zh: '撤销不可恢复。', en: 'That cannot be undone.' },
  ),
  'principal.roles-conflict': kind(
    422,
    { zh: '不相容的岗位不得由一人担任', en: 'These roles must not be one person’s' },
    { zh: '冲突的岗位见 conflict。', en: 'conflict names the two that exclude each other.' },
  ),
} as const satisfies Record<string, ProblemKind>;
