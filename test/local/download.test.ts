import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { HOLDER_HEADER } from '../../functions/exports/pack-storage.ts';
import { diskStorage } from '../../local/disk-storage.ts';
import { startGateway } from '../../local/gateway.ts';
import { sandboxClock } from '../../local/sandbox-clock.ts';

/** More than any socket holds, so that a reader who leaves is missed. */
const BYTES = 32 * 1024 * 1024;
const HOLDER = 'its-holder';

const folder = mkdtempSync(join(tmpdir(), 'riskpool-download-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('whoever leaves in the middle of a download is no fault, and does nobody else any harm', async () => {
  writeFileSync(join(folder, 'large'), Buffer.alloc(BYTES));
  const faults: string[] = [];
  const storage = diskStorage(folder, '', Date.now);
  const fallback = () => Promise.resolve({ statusCode: 404 });
  const routes = { handlers: new Map(), fallback, clock: sandboxClock(join(folder, 'clock')), storage };
  const log = (_level: string, event: string) => faults.push(event);
  const { server, port } = await startGateway({ port: 0, log }, Promise.resolve(routes));
  const url = `http://127.0.0.1:${String(port)}${await storage.linkTo('large', HOLDER)}`;
  const asked = get(url, { headers: { [HOLDER_HEADER]: HOLDER } });
  const [connection] = (await once(server, 'connection')) as [Socket];
  const [reply] = (await once(asked, 'response')) as [IncomingMessage];
  expect(reply.statusCode).toBe(200);
  reply.destroy();
  await new Promise((closed) => connection.once('close', closed));
  const whole = await fetch(url, { headers: { [HOLDER_HEADER]: HOLDER } });
  expect((await whole.arrayBuffer()).byteLength).toBe(BYTES);
  expect(faults).toEqual([]);
  server.closeAllConnections();
  server.close();
});
