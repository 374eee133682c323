import { randomUUID } from 'node:crypto';
import { instantFromMillis, millisOf } from '../../domain/calendar/instant.ts';
import type { Handlers } from '../http/create-function.ts';
import { listBody } from '../http/list-body.ts';
import { readCursor, readLimit, unknownParameters } from '../http/page.ts';
import { realNow } from '../http/real-now.ts';
import { exportFromItem, exportsOf } from '../store/export-item.ts';
import { listItems } from '../store/list-items.ts';
import { changeExport, readOwnExport } from './change-export.ts';
import { listedBody, readBody } from './export-body.ts';
import { LINK_SECONDS, type PackLinks } from './pack-storage.ts';
import type { PackSigner } from './pack-signer.ts';
import { startExport } from './start-export.ts';

/** What differs between the cloud and the local run. */
export type ExportSettings = {
  readonly links: PackLinks;
  readonly signer: Pick<PackSigner, 'history'>;
  /** Tells whoever writes exports that there is one; does nothing where they look by themselves. */
  readonly wake: () => void;
};

type Operation =
  'startExport' | 'listExports' | 'readExport' | 'cancelExport' | 'retryExport' | 'readSigningKeys';

/** Packs of a pool's entries that anybody can verify, each for whoever asked for it and for nobody else. */
export function packExports({ links, signer, wake }: ExportSettings): Handlers<Operation> {
  return {
    startExport: (request, platform) => startExport(request, platform, wake),
    listExports: async ({ query, caller }, { store, now }) => {
      const unknown = unknownParameters(query, ['limit', 'cursor']);
      if (unknown !== null) return unknown;
      const limit = readLimit(query);
      if ('problem' in limit) return limit;
      const partition = exportsOf(caller.person);
      const cursor = readCursor(query, { institutionKey: partition });
      if ('problem' in cursor) return cursor;
      const page = await listItems(store, {
        ...{ index: 'byInstitution', partition, from: null, to: null, oneOf: {} },
        ...{ limit: limit.limit, after: cursor.after },
      });
      const data = page.items.map((item) => listedBody(exportFromItem(item), now()));
      return { status: 200, body: () => listBody(data, page.next) };
    },
    readExport: async (request, platform) => {
      const found = await readOwnExport(request, platform);
      if (found === null) return { problem: 'export.not-found' };
      const linksUntil = instantFromMillis(millisOf(realNow(platform)) + LINK_SECONDS * 1_000);
      const body = await readBody(found, platform.now(), { links, holder: randomUUID(), linksUntil });
      return { status: 200, body: () => body };
    },
    cancelExport: async (request, platform) => {
      const answer = await changeExport(request, platform, 'cancel');
      wake();
      return answer;
    },
    retryExport: async (request, platform) => {
      const answer = await changeExport(request, platform, 'retry');
      wake();
      return answer;
    },
    readSigningKeys: async () => {
      const keys = await signer.history();
      const headers = { 'cache-control': 'public, max-age=300' };
      return { status: 200, body: () => ({ keys }), headers };
    },
  };
}
