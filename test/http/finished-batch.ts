import { expect } from 'vitest';
import type { Api, Reply, SentFile } from './api.ts';
import type { TestRun } from './run.ts';

/** Sends a file, and reads its batch when it is worked. */
export async function finishedBatch(
  { api, worked }: TestRun,
  client: string,
  path: string,
  file: SentFile,
): Promise<Reply> {
  const sent = await api.sendFile(client, path, file);
  expect(sent.status, sent.text).toBe(202);
  await worked();
  const read = await api.get(client, `/v1/batches/${String(sent.body.id)}`);
  expect(read.body.status).toBe('finished');
  return read;
}

/** Every result of a batch, page by page. */
export async function resultsOf(api: Api, client: string, id: string, language = 'zh') {
  const results: Record<string, unknown>[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const asked = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body }: Reply = await api.get(client, `/v1/batches/${id}/results?limit=3${asked}`, { language });
    results.push(...body.data);
    cursor = body.nextCursor as string | null;
  }
  return results;
}
