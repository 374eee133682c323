import { expect } from 'vitest';
import type { TestRun } from './run.ts';

export type ToldEvent = {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly position: number;
  readonly institutionId: string | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- events have every shape
  readonly data: any;
};

/** All that a client was told, once everything that has happened is told, page by page as a client catches up. */
export async function toldTo(run: TestRun, client: string, after = 0): Promise<ToldEvent[]> {
  await run.telling.told();
  const events: ToldEvent[] = [];
  for (let position = after; ; position = events.at(-1)?.position ?? after) {
    const { status, body } = await run.api.get(client, `/v1/events?after=${String(position)}&limit=100`);
    expect(status, JSON.stringify(body)).toBe(200);
    events.push(...body.data);
    if (body.nextCursor === null) return events;
  }
}

export function typesOf(events: readonly ToldEvent[]): string[] {
  return events.map(({ type }) => type);
}
