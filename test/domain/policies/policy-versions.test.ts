import { describe, expect, test } from 'vitest';
import { instant } from '../../../domain/calendar/instant.ts';
import { localDate } from '../../../domain/calendar/local-date.ts';
import { COMPENSATION_2016_02_18 } from '../../../domain/policies/compensation-2016-02-18.ts';
import { confirmPolicy } from '../../../domain/policies/confirm-policy.ts';
import { effectiveTo } from '../../../domain/policies/effective-to.ts';
import { GUIDANCE_2016_02_18 } from '../../../domain/policies/guidance-2016-02-18.ts';
import { policyDigest, policyText } from '../../../domain/policies/policy-digest.ts';
import { parsePolicyVersionId, policyVersionId } from '../../../domain/policies/policy-version-id.ts';
import type { PolicyAct, PolicyVersion, ProposedPolicy } from '../../../domain/policies/policy-version.ts';
import { policyWith } from '../../builders/decision-input.ts';
import { digestOf, sha256 } from '../../builders/digest.ts';

function act(actor: string): PolicyAct {
  const request = { key: digestOf(`key of ${actor}`), digest: digestOf(`request of ${actor}`) };
  return { actor, at: instant('2026-11-24T01:00:00Z'), request };
}

const policy = { ...COMPENSATION_2016_02_18, effectiveFrom: localDate('2027-01-01') };
const digest = policyDigest(policy, sha256);
const proposed: ProposedPolicy = {
  status: 'proposed',
  policy,
  digest,
  basedOn: null,
  proposal: act('a manager'),
};

function confirmed(
  version: PolicyVersion,
  { actor = 'another manager', digestRead = digest, today = '2026-12-31' } = {},
) {
  return confirmPolicy(version, act(actor), { digestRead, today: localDate(today) });
}

describe('a proposal', () => {
  test('is confirmed by another manager who has read it, until the day before its first', () => {
    expect(confirmed(proposed)).toEqual({
      ok: true,
      value: { ...proposed, status: 'confirmed', confirmation: act('another manager') },
    });
  });

  test.each([
    ['by whoever proposed it', { actor: 'a manager' }, { code: 'policy.same-person' }],
    ['by the digest of something else', { digestRead: digestOf('other') }, { code: 'policy.digest-differs' }],
    [
      'on its first day',
      { today: '2027-01-01' },
      { code: 'policy.too-late', effectiveFrom: '2027-01-01', today: '2027-01-01' },
    ],
  ])('is not confirmed %s', (_mistake, wrong, refusal) => {
    expect(confirmed(proposed, wrong)).toEqual({ ok: false, refusal });
  });

  test('is confirmed once, and what was shipped needs no confirming', () => {
    const first = confirmed(proposed);
    if (!first.ok) throw new Error('the proposal can be confirmed');
    for (const version of [first.value, { status: 'shipped', policy, digest } as const]) {
      expect(confirmed(version)).toEqual({ ok: false, refusal: { code: 'policy.already-confirmed' } });
    }
  });
});

describe('a digest', () => {
  test('is of the pool, the first day and the parameters, as the API writes them', () => {
    const text = policyText(policy);
    const members = ['effectiveFrom', 'parameters', 'pool'];
    expect(Object.keys(JSON.parse(text) as object)).toEqual(members);
    expect(text).toContain('"cityRateBp":{"basis":"analogue","clause":{"en":"after the 4:4:2');
    expect(digest).toBe(digestOf(text));
  });

  test('is another one for another day, value, basis or clause', () => {
    const { parameters } = policy;
    const others = [
      { ...policy, effectiveFrom: localDate('2027-01-02') },
      policyWith(policy, { claimWindowMonths: 13 }),
      {
        ...policy,
        parameters: {
          ...parameters,
          stageLimits: { ...parameters.stageLimits, basis: 'placeholder' as const },
        },
      },
      {
        ...policy,
        parameters: {
          ...parameters,
          stageLimits: { ...parameters.stageLimits, clause: { zh: '别处', en: 'elsewhere' } },
        },
      },
    ];
    const digests = new Set([policy, ...others].map((other) => policyDigest(other, sha256)));
    expect(digests.size).toBe(others.length + 1);
  });
});

describe('an id', () => {
  test('names a pool and a day, and is read back', () => {
    const name = { poolId: 'guidance', effectiveFrom: localDate('2027-01-01') } as const;
    expect(policyVersionId(name)).toBe('guidance@2027-01-01');
    expect(parsePolicyVersionId('guidance@2027-01-01')).toEqual(name);
  });

  test.each([
    '',
    '@',
    'guidance',
    'subsidy@2027-01-01',
    'guidance@2027-02-29',
    'guidance@2027-01-01@',
    'guidance@draft',
  ])('is not %j', (id) => {
    expect(parsePolicyVersionId(id)).toBeNull();
  });
});

test('a version lasts until the day before its pool’s next one', () => {
  const on = (day: string) => ({ ...COMPENSATION_2016_02_18, effectiveFrom: localDate(day) });
  const versions = [on('2029-03-01'), on('2027-01-01'), GUIDANCE_2016_02_18, on('2028-03-01')];
  expect(effectiveTo(on('2027-01-01'), versions)).toBe('2028-02-29');
  expect(effectiveTo(on('2029-03-01'), versions)).toBeNull();
  expect(effectiveTo(on('2027-06-01'), versions)).toBe('2028-02-29');
  expect(effectiveTo(GUIDANCE_2016_02_18, versions)).toBeNull();
});
