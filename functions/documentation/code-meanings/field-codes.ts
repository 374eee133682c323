import type { Texts } from '../../../domain/explain/language.ts';

/** What can be wrong with a field or a parameter: each code that `errors` of `request.invalid` can name. */
export const FIELD_CODES: Readonly<Record<string, Texts>> = {
  'field.missing': { zh: '缺少必填的字段', en: 'A field that is required is missing' },
  'field.unknown': { zh: '接口没有此字段，请检查拼写', en: 'There is no such field; check its spelling' },
  'field.wrong-type': {
    zh: '类型不符，例如应为数字而非字符串；数字须为整数，不写小数点和指数',
    en: 'The type is another, a number and not a string for example; numbers are whole, without point or exponent',
  },
  'field.too-small': { zh: '数值低于下限，或内容过短', en: 'The value is below the least, or too short' },
  'field.too-large': { zh: '数值超过上限，或内容过长', en: 'The value is above the most, or too long' },
  'field.not-allowed': { zh: '取值不在允许之列', en: 'The value is none of those allowed' },
  'field.malformed': { zh: '格式不符', en: 'The form is not the one asked for' },
  'text.hidden-character': {
    zh: '含有不可见字符，如零宽字符、控制字符',
    en: 'It holds characters that do not show, such as zero-width or control characters',
  },
  'parameter.unknown': { zh: '没有此查询参数', en: 'There is no such parameter' },
  'parameter.malformed': {
    zh: '参数格式不符；cursor 须原样使用上一页返回的值，并属于同一列表',
    en: 'The parameter is not of its form; a cursor is sent as the page before gave it, to the same list',
  },
  'parameter.not-allowed': { zh: '参数取值不在允许之列', en: 'The parameter is none of the values allowed' },
  'parameter.out-of-range': { zh: '参数超出范围', en: 'The parameter is out of its range' },
  'parameter.repeated': { zh: '参数出现了不止一次', en: 'The parameter stands more than once' },
  'url.malformed': {
    zh: '不是有效的网址，或含用户名、密码、片段、空白、反斜杠',
    en: 'It is no URL, or holds a name, a password, a fragment, a space or a backslash',
  },
  'url.not-https': { zh: '须以 https:// 开头', en: 'It begins with https://' },
  'url.address-not-public': {
    zh: '地址不在公共互联网上，不会向其发送',
    en: 'The address is none of the public internet, and nothing is sent there',
  },
  'types.repeated': { zh: '同一类型出现了不止一次', en: 'A type stands more than once' },
  'date.malformed': { zh: '日期须写作 2026-09-01', en: 'A date is written like 2026-09-01' },
  'date.does-not-exist': { zh: '没有这一天', en: 'There is no such day' },
  'date.in-future': { zh: '日期晚于今天（北京时间）', en: 'The day is after today, in Shanghai' },
  'date.before-from': { zh: 'to 早于 from', en: 'to is before from' },
  'date.before-previous': {
    zh: '早于前一项的日期；试算的申请须按日期排列',
    en: 'It is before the one preceding; supposed claims come in the order of their days',
  },
  'date.in-another-year': { zh: '不属于该年度', en: 'The day is of another year' },
  'date.not-after-previous': {
    zh: '须按日期先后排列，且不重复',
    en: 'Days come in their order, each of them once',
  },
  'instant.malformed': {
    zh: '时间须写作 2026-09-01T00:00:00Z',
    en: 'An instant is written like 2026-09-01T00:00:00Z',
  },
  'holiday.on-weekend': {
    zh: '周六、周日本为休息日，不列入节假日',
    en: 'A Saturday or Sunday is off without being listed',
  },
  'working-weekend.on-weekday': {
    zh: '周一至周五本为工作日，不列入调休上班日',
    en: 'A Monday to Friday is worked without being listed',
  },
  'credit-code.length': { zh: '统一社会信用代码应为 18 位', en: 'A credit code has 18 characters' },
  'credit-code.character': {
    zh: '统一社会信用代码含有不允许的字符',
    en: 'The credit code holds a character that it cannot have',
  },
  'credit-code.check-character': {
    zh: '统一社会信用代码的校验位不符',
    en: 'The check character of the credit code is wrong',
  },
  'county.malformed': { zh: '县区代码应为六位数字', en: 'A county code has six digits' },
  'sha256.malformed': {
    zh: 'SHA-256 摘要应为 64 位小写十六进制字符',
    en: 'A SHA-256 digest has 64 hexadecimal characters in lower case',
  },
  'exposure.id-malformed': { zh: '不是备案项目编号', en: 'It is no id of an exposure' },
  'institution.id-malformed': { zh: '不是合作机构编号', en: 'It is no id of an institution' },
  'agreement.ends-before-start': { zh: '协议止期早于起期', en: 'The agreement ends before it starts' },
  'period.ends-before-start': { zh: '期间止于起始之前', en: 'The period ends before it starts' },
  'period.malformed': {
    zh: '期间须写作 2026-11（月）或 2026（年）',
    en: 'A period is written like 2026-11 for a month, or 2026 for a year',
  },
  'period.empty': { zh: '密钥的止期不晚于起期', en: 'The key’s period ends before it starts' },
  'period.over': { zh: '密钥的有效期已过', en: 'The key’s period is over already' },
  'period.too-far-ahead': {
    zh: '密钥的起期距今超过 366 天',
    en: 'The key’s period begins more than 366 days ahead',
  },
  'period.too-long': { zh: '密钥的有效期超过 731 天', en: 'The key’s period is longer than 731 days' },
  'role.other-institution-kind': {
    zh: '岗位与机构类型不符：银行用 bank，基金用 fund',
    en: 'The role is not of the institution’s kind: bank for a bank, fund for a fund',
  },
  'issuer.not-configured': {
    zh: '不是本平台所配置的登录系统，须与其 issuer 逐字一致',
    en: 'It is not the issuer that the deployment names, to the letter',
  },
  'roles.repeated': { zh: '岗位重复', en: 'A role stands more than once' },
  'jwk.kid-malformed': {
    zh: 'kid 应为 1 至 128 个可见 ASCII 字符',
    en: 'A kid has 1 to 128 visible ASCII characters',
  },
  'jwk.private-part': {
    zh: '含有私钥，该密钥已不安全：请作废并另行生成，只发送公钥',
    en: 'It holds the private key, which is lost by that: make another, and send its public half alone',
  },
  'jwk.not-base64url': { zh: '不是 base64url 编码', en: 'It is not base64url' },
  'jwk.wrong-length': { zh: '坐标或公钥的长度不符', en: 'The coordinate or key is of another length' },
  'jwk.key-too-short': { zh: 'RSA 密钥短于 2,048 位', en: 'The RSA key is shorter than 2,048 bits' },
  'jwk.key-too-long': { zh: 'RSA 密钥长于 4,096 位', en: 'The RSA key is longer than 4,096 bits' },
  'jwk.no-such-key': {
    zh: '所列成员不构成有效的公钥',
    en: 'The members are no key, such as a point off its curve',
  },
  'policy.not-found': { zh: '没有此政策版本', en: 'There is no such policy version' },
  'policy.not-confirmed': {
    zh: '只能以已确认的版本为基础',
    en: 'A draft is based on a version that was confirmed',
  },
  'policy.none-in-force': {
    zh: '该日尚无生效的政策版本',
    en: 'No policy version was in force on that day',
  },
  'policy.id-or-draft': {
    zh: '试算须给出版本编号或草案参数，二者择一',
    en: 'A simulation takes the id of a version or the parameters of a draft, and not both',
  },
  'over.period-or-claims': {
    zh: '试算须给出期间或假设的申请，二者择一',
    en: 'A simulation takes a period or supposed claims, and not both',
  },
  'export.range-or-period': {
    zh: '序号范围与期间二者择一',
    en: 'An export takes a range of numbers or a period, and not both',
  },
  'range.ends-before-start': { zh: '末序号小于首序号', en: 'The range ends before it starts' },
  'seq.beyond-head': { zh: '序号超过最新分录', en: 'The journal has not come to this number yet' },
  'formats.repeated': { zh: '格式重复', en: 'A format stands more than once' },
  'pdf.too-many-entries': {
    zh: '一份 PDF 至多打印 20,000 号凭证，请按期间（如逐月）申请，或改用其他格式',
    en: 'A PDF prints 20,000 vouchers at most; ask for a shorter period, a month for example, or for other formats',
  },
  'tier.not-of-pool': { zh: '该资金池没有此档次', en: 'The pool has no such tier' },
};

/** What can be wrong with the claims of an assertion whose signature is right. */
export const ASSERTION_CODES: Readonly<Record<string, Texts>> = {
  'assertion.claim-missing': { zh: '缺少该声明', en: 'The claim is missing' },
  'assertion.claim-wrong': {
    zh: '声明的值不符：iss 和 sub 均为 client_id，aud 为本平台',
    en: 'The claim is wrong: iss and sub are the client_id, and aud is this platform',
  },
  'assertion.expired': { zh: '断言已过期', en: 'The assertion has expired' },
  'assertion.from-the-future': {
    zh: 'iat 晚于当前时间 30 秒以上，请校准时钟',
    en: 'iat lies more than 30 seconds ahead; set your clock',
  },
  'assertion.too-far-ahead': {
    zh: 'exp 距今超过 5 分钟',
    en: 'exp lies more than five minutes ahead',
  },
  'assertion.too-long': {
    zh: '有效期（iat 至 exp）超过 5 分钟',
    en: 'From iat to exp it is more than five minutes',
  },
  'assertion.several-audiences': {
    zh: 'aud 只能有一个',
    en: 'aud names more than one audience',
  },
  'assertion.used': {
    zh: 'jti 已用过，每次请使用新的值',
    en: 'The jti was used before; take a new one each time',
  },
};
