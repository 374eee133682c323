import { expect } from 'vitest';
import type { Api, Reply } from './api.ts';

/** What finance sends, on a running platform. */
export function financeCalls(api: () => Api) {
  const pathOf = (pool: string) => `/v1/pools/${pool}`;

  function propose(period: string, pool = 'compensation', client = 'demo-finance'): Promise<Reply> {
    return api().post(client, `${pathOf(pool)}/closes`, { period });
  }

  function confirm(period: string, digest: string, pool = 'compensation', client = 'demo-finance-2') {
    return api().post(client, `${pathOf(pool)}/closes/confirm`, { period, digest });
  }

  async function closed(period: string, pool = 'compensation') {
    const proposed = await propose(period, pool);
    expect(proposed.status, JSON.stringify(proposed.body)).toBe(201);
    const confirmed = await confirm(period, proposed.body.digest, pool);
    expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200);
    return confirmed.body;
  }

  function proposeBooking(body: unknown, pool = 'compensation', client = 'demo-finance', key?: string) {
    return api().post(client, `${pathOf(pool)}/bookings`, body, key === undefined ? {} : { key });
  }

  function confirmBooking(bookingId: string, pool = 'compensation', client = 'demo-finance-2', key?: string) {
    const path = `${pathOf(pool)}/bookings/confirm`;
    return api().post(client, path, { bookingId }, key === undefined ? {} : { key });
  }

  /** The month that lies so many months before today's, in Shanghai. */
  async function month(back: number): Promise<string> {
    const [year = 0, number = 0] = (await api().day()).split('-').map(Number);
    return new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 'YYYY-MM'.length);
  }

  return { propose, confirm, closed, proposeBooking, confirmBooking, month };
}
