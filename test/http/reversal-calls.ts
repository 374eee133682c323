import { expect } from 'vitest';
import type { PoolId } from '../../domain/pools/pool.ts';
import type { TestRun } from './run.ts';

export type Pool = Record<
  | 'headroomFen'
  | 'reservedFen'
  | 'payableFen'
  | 'paidFen'
  | 'capFen'
  | 'recoveredFen'
  | 'interestFen'
  | 'seq',
  number
>;

/** What tests of reversals send and read, on a running platform. */
export function reversalCalls(running: () => TestRun) {
  async function pool(id: PoolId = 'compensation'): Promise<Pool> {
    return (await running().api.get('demo-manager', `/v1/pools/${id}`)).body;
  }

  async function order(seq: number, id: PoolId = 'compensation', client = 'demo-approver', key?: string) {
    const body = { seq, reason: '记错账户' };
    return running().api.post(client, `/v1/pools/${id}/reversals`, body, key === undefined ? {} : { key });
  }

  async function execute(seq: number, id: PoolId = 'compensation', client = 'demo-cashier', key?: string) {
    const path = `/v1/pools/${id}/reversals/execute`;
    return running().api.post(client, path, { seq }, key === undefined ? {} : { key });
  }

  async function reversed(seq: number, id: PoolId = 'compensation') {
    const ordered = await order(seq, id);
    expect(ordered.status, JSON.stringify(ordered.body)).toBe(201);
    const executed = await execute(seq, id);
    expect(executed.status, JSON.stringify(executed.body)).toBe(200);
    return executed.body;
  }

  async function read(id: string) {
    return (await running().api.get('demo-manager', `/v1/claims/${id}`)).body;
  }

  async function entrySeqOf(id: string): Promise<number> {
    return (await read(id)).entry.seq;
  }

  async function act(client: string, id: string, path: string, body: unknown = {}) {
    const reply = await running().api.post(client, `/v1/claims/${id}/${path}`, body);
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    return reply.body;
  }

  return { pool, order, execute, reversed, read, entrySeqOf, act };
}
