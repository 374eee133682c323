import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Anchor } from '../../verifier/journal.ts';
import { NODE_TOOLS } from '../../verifier/node-tools.ts';
import type { Pack, Tools } from '../../verifier/pack.ts';
import { verify, type Verdict } from '../../verifier/verify.ts';
import type { Api } from '../http/api.ts';

/** The files of a pack by their names, to the byte. */
export type PackBytes = ReadonlyMap<string, Buffer>;

const TRIES_MAX = 800;
const TRY_MS = 25;

export const ALL_FORMATS = ['csv', 'xlsx', 'pdf', 'beancount', 'hledger', 'gb-t-24589'];

/** Asks for an export and waits until it is over, one way or another. */
export async function exportOf(api: Api, client: string, body: Record<string, unknown>) {
  const asked = await api.post(client, '/v1/exports', { formats: ALL_FORMATS, language: 'zh', ...body });
  expect(asked.status, JSON.stringify(asked.body)).toBe(201);
  return overExport(api, client, asked.body.id);
}

/** An export that nobody works on any more. It is asked for as a client would: now and then, and not for ever. */
export async function overExport(api: Api, client: string, id: string) {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const { body } = await api.get(client, `/v1/exports/${id}`);
    if (body.status !== 'queued' && body.status !== 'running') return body;
    await wait(TRY_MS);
  }
  throw new Error(`export ${id} does not come to an end`);
}

type Done = {
  readonly status: string;
  readonly pack: {
    readonly files: readonly { readonly name: string; readonly url: string }[];
    readonly download: { readonly headers: Record<string, string> };
  };
};

/** Follows every link of an export that is done. */
export async function download({ status, pack }: Done): Promise<PackBytes> {
  expect(status).toBe('done');
  const files = await Promise.all(
    pack.files.map(async ({ name, url }) => {
      const reply = await fetch(url, { headers: pack.download.headers });
      expect(reply.status).toBe(200);
      return [name, Buffer.from(await reply.arrayBuffer())] as const;
    }),
  );
  return new Map(files);
}

export async function signingKeys(api: Api): Promise<string> {
  return (await api.send('GET', '/.well-known/riskpool-signing-keys.json', {})).text;
}

type Given = {
  readonly anchors?: readonly Anchor[];
  readonly previous?: PackBytes | null;
  readonly pieceBytes?: number;
  readonly tools?: Tools;
};

/** What the verifier says of a pack. `pieceBytes` cuts its files into pieces, as they come from a disk. */
export async function verdictOn(
  pack: PackBytes,
  keysText: string,
  { anchors = [], previous = null, pieceBytes = 65_536, tools = NODE_TOOLS }: Given = {},
): Promise<Verdict> {
  const packOf = (files: PackBytes): Pack => ({
    names: [...files.keys()],
    read: async function* (name) {
      const bytes = await Promise.resolve(files.get(name) ?? Buffer.alloc(0));
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  });
  const options = { keysText, anchors, previous: previous === null ? null : packOf(previous) };
  return verify(packOf(pack), tools, options);
}

export async function expectPassed(pack: PackBytes, keysText: string): Promise<void> {
  expect(await verdictOn(pack, keysText)).toMatchObject({ passed: true });
}
