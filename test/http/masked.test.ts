import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { masked } from '../../functions/http/masked.ts';
import { OPERATIONS, type OperationName } from '../../functions/http/operations.ts';
import { csvStatement, custodyAccount } from '../builders/bank-file.ts';
import { claim, loan } from '../builders/bodies.ts';
import { startTestRun, type TestRun } from './run.ts';

describe('in a list', () => {
  test.each([
    ['an account', '6222021106001234567', '****4567'],
    ['an account in groups', '6222 0211 0600 1234 567', '****4567'],
    ['an account within a text', '徐州银行-6222021106001234567-拨付', '徐州银行-****4567-拨付'],
    ['a mobile telephone', '13912345678', '****5678'],
    ['a telephone with its area', '0516-83731234', '****1234'],
    ['an identity card', '32030119900101123X', '****123X'],
    ['an address of mail', 'zhang.san@example.com', '****@example.com'],
  ])('%s shows no more than its end', (_name, text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  test.each(['P-1', 'ZF-2026-000001', '2026-11-24', '徐财〔2026〕1号', '0123456789', 'a@b', ''])(
    '%j stands as it is',
    (text) => {
      expect(masked(text)).toBe(text);
    },
  );

  test('no text shows eleven digits in a row', () => {
    const character = fc.constantFrom(...Array.from('0123456789 -X@.ab中'));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        expect(masked(text)).not.toMatch(/\d{11}/);
      }),
    );
  });
});

describe('of what was written in somebody’s own words', () => {
  const ACCOUNT = '6222021106001234567';
  const MAIL = 'zhang.san@example.com';
  const PLANTED = `${ACCOUNT} ${MAIL}`;
  let run: TestRun;
  let claimPath: string;

  const post = async (client: string, path: string, body: unknown) => {
    const reply = await run.api.post(client, path, body);
    expect(reply.status, JSON.stringify(reply.body)).toBeLessThan(300);
    return reply.body;
  };

  beforeAll(async () => {
    run = await startTestRun();
    const today = await run.api.day();
    const filed = await post('demo-bank', '/v1/exposures', loan(today, { purpose: PLANTED }));
    const asked = claim(filed.id, today);
    const evidence = asked.evidence.map((one) => ({ ...one, fileName: PLANTED }));
    const { id } = await post('demo-bank', '/v1/claims', { ...asked, evidence });
    claimPath = `/v1/claims/${String(id)}`;
    await post('demo-reviewer', `${claimPath}/review`, {});
    const { matchApplicationId } = await post('demo-approver', `${claimPath}/approve`, {});
    const sent = { sentOn: today, documentNo: PLANTED };
    await post('demo-manager', `/v1/match-applications/${String(matchApplicationId)}/send`, sent);
    await post('demo-cashier', `${claimPath}/pay`, { paidOn: today, paymentRef: PLANTED });
    await post('demo-approver', `${claimPath}/clawbacks`, { amountFen: 1, reason: PLANTED });
    // No step of a claim was built upon the appropriation.
    await post('demo-approver', '/v1/pools/compensation/reversals', { seq: 1, reason: PLANTED });
    const account = custodyAccount({ startsOn: today, openingBalanceFen: 2_000_000_000 });
    await post('demo-finance', '/v1/pools/compensation/bank-accounts', account);
    const statement = csvStatement([{ day: today, in: 100, summary: PLANTED }]);
    const path = `/v1/pools/compensation/bank-statements?bank=${encodeURIComponent('徐州银行')}`;
    expect((await run.api.sendFile('demo-finance', path, statement)).status).toBe(201);
    const appropriation = { amountFen: 100, effectiveOn: today, documentNo: '徐财〔2026〕1号' };
    const { seq } = await post('demo-manager', '/v1/pools/compensation/appropriations', appropriation);
    const lines = await run.api.get('demo-finance', '/v1/pools/compensation/bank-lines');
    const match = { lineIds: [lines.body.data[0].id], entrySeqs: [seq], reason: PLANTED };
    await post('demo-finance', '/v1/pools/compensation/bank-matches', match);
    const person = { issuer: 'https://login.example', displayName: PLANTED, roles: ['reviewer'] };
    await post('demo-administrator', '/v1/principals', { ...person, subject: MAIL });
  });

  afterAll(async () => {
    await run.stop();
  });

  /** Of the entries the hash covers every reference, and they are shown as they were hashed. An account’s lines are a list. */
  const LISTS = (Object.keys(OPERATIONS) as OperationName[]).filter(
    (name) => (name.startsWith('list') && name !== 'listEntries') || name === 'readAccountDetail',
  );

  function pathOf(name: OperationName): string {
    const path = OPERATIONS[name].path.replace('{id}', 'compensation');
    return name === 'readAccountDetail' ? `${path}?account=claimants` : path;
  }

  test.each(LISTS)('%s shows no account and no address whole', async (name) => {
    const { roles } = OPERATIONS[name];
    const readers: readonly string[] = roles ?? ['auditor'];
    for (const role of readers) {
      const { status, text } = await run.api.get(`demo-${role}`, pathOf(name));
      expect(status, text).toBe(200);
      expect(text).not.toContain(ACCOUNT);
      expect(text).not.toContain(MAIL);
    }
  });

  test.each([
    'listExposures',
    'listClaims',
    'listMatchApplications',
    'listReversals',
    'listVouchers',
    'listBankLines',
    'listBankMatches',
    'readAccountDetail',
    'listPrincipals',
  ] as const)('%s shows the ends of them', async (name) => {
    const { text } = await run.api.get('demo-auditor', pathOf(name));
    expect(text).toContain('****@example.com');
  });

  test('whoever reads the claim itself sees it in full', async () => {
    const { body } = await run.api.get('demo-bank', claimPath);
    expect(body.paymentRef).toBe(PLANTED);
    expect(body.evidence[0].fileName).toBe(PLANTED);
  });
});
