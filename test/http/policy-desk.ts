import { expect } from 'vitest';
import { parameter } from '../builders/policy.ts';
import type { Reply } from './api.ts';
import type { TestRun } from './run.ts';

const FIRST_DAY_ON = 400;

export function proposal(effectiveFrom: string, overrides: Record<string, unknown> = {}) {
  return {
    pool: 'compensation',
    effectiveFrom,
    basedOn: 'compensation@2016-02-18',
    parameters: { cityRateBp: parameter({ loan: 3_000, 'guaranteed-loan': 3_500 }) },
    ...overrides,
  };
}

/** What managers do with policy versions, in a run that is there by the time they do it. */
export function policyDesk(run: () => TestRun) {
  let daysOn = FIRST_DAY_ON;

  async function propose(
    body: unknown,
    { client = 'demo-manager', key }: { client?: string; key?: string } = {},
  ) {
    return run().api.post(client, '/v1/policies', body, key === undefined ? {} : { key });
  }

  async function confirm(id: string, digest: unknown, client = 'demo-manager-2', call = {}): Promise<Reply> {
    return run().api.post(client, `/v1/policies/${encodeURIComponent(id)}/confirm`, { digest }, call);
  }

  return {
    propose,
    confirm,
    read: async (id: string, client = 'demo-bank'): Promise<Reply> =>
      run().api.get(client, `/v1/policies/${id}`),
    /** A day far enough from today that no other test has a version on it. */
    untouchedDay: async (): Promise<string> => {
      daysOn += 1;
      return run().api.day(daysOn);
    },
    /** A version proposed by one manager and confirmed by the other. */
    confirmedVersion: async (effectiveFrom: string, overrides: Record<string, unknown> = {}) => {
      const proposed = await propose(proposal(effectiveFrom, overrides));
      expect(proposed.status, JSON.stringify(proposed.body)).toBe(201);
      const reply = await confirm(proposed.body.id, proposed.body.digest);
      expect(reply.status, JSON.stringify(reply.body)).toBe(200);
      return reply.body;
    },
  };
}
