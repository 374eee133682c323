import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { GUARDING_HEADERS } from '../functions/http/answer.ts';
import { HOLDER_HEADER } from '../functions/exports/pack-storage.ts';
import { DOWNLOAD_PATH, type DiskStorage } from './disk-storage.ts';
import type { Target } from './gateway-event.ts';

/** Sends a file of a pack to whoever shows the link and the holder’s secret, as the bucket does in the cloud. */
export async function answerDownload(
  request: IncomingMessage,
  response: ServerResponse,
  { path, query }: Target,
  storage: Pick<DiskStorage, 'follow'>,
): Promise<void> {
  const holder = request.headersDistinct[HOLDER_HEADER]?.[0] ?? '';
  const file = storage.follow(path.slice(DOWNLOAD_PATH.length), new URLSearchParams(query), holder);
  const size = file === null || request.method !== 'GET' ? null : await sizeOf(file);
  if (file === null || size === null) {
    response.writeHead(403, { ...GUARDING_HEADERS, 'content-length': '0' }).end();
    return;
  }
  response.writeHead(200, {
    ...GUARDING_HEADERS,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${basename(file)}"`,
    'content-length': String(size),
  });
  await pipeline(createReadStream(file), response);
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch {
    return null;
  }
}
