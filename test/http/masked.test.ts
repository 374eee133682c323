import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { masked } from '../../functions/http/masked.ts';
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

describe('a payment', () => {
  const paymentRef = '6222021106001234567';
  let run: TestRun;

  beforeAll(async () => {
    run = await startTestRun();
  });

  afterAll(async () => {
    await run.stop();
  });

  test('has its reference masked in the list of claims, and in full where the claim is read', async () => {
    const { api } = run;
    const today = await api.day();
    const filed = await api.post('demo-bank', '/v1/exposures', loan(today));
    const { body } = await api.post('demo-bank', '/v1/claims', claim(filed.body.id, today));
    const path = `/v1/claims/${String(body.id)}`;
    await api.post('demo-reviewer', `${path}/review`);
    await api.post('demo-approver', `${path}/approve`);
    const paid = await api.post('demo-cashier', `${path}/pay`, { paidOn: today, paymentRef });
    expect(paid.body).toMatchObject({ status: 'paid', paymentRef });
    for (const client of ['demo-bank', 'demo-auditor']) {
      expect((await api.get(client, '/v1/claims')).body.data).toMatchObject([{ paymentRef: '****4567' }]);
      expect((await api.get(client, path)).body.paymentRef).toBe(paymentRef);
    }
  });
});
