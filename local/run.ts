import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createLocalJWKSet } from 'jose';
import { instantFromMillis } from '../domain/calendar/instant.ts';
import { enquiries } from '../functions/enquiries/operations.ts';
import { clientQuota, type QuotaPolicy } from '../functions/http/client-quota.ts';
import { createFunction } from '../functions/http/create-function.ts';
import type { Platform } from '../functions/http/platform.ts';
import { sha256 } from '../functions/http/sha256.ts';
import type { WorkQueue } from '../functions/http/work-queue.ts';
import { operatorIssuer, type OperatorSettings } from '../functions/identity/operator-issuer.ts';
import type { TokenSigner } from '../functions/identity/token-signer.ts';
import { openStore, type Store } from '../functions/store/dynamo.ts';
import { jitteredPause } from '../functions/store/jittered-pause.ts';
import { policyBook } from '../functions/store/policy-book.ts';
import { allHandlers } from './all-handlers.ts';
import { startBackground, type Background } from './background.ts';
import { createTables, EVENTS_TABLE, GUARD_TABLE, JOURNAL_TABLE, REGISTER_TABLE } from './create-tables.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { seedDemoData } from './demo-data.ts';
import { diskStorage } from './disk-storage.ts';
import { startEngine, type Engine } from './engine.ts';
import { folderFileStore } from './folder-file-store.ts';
import { exportLoop } from './export-loop.ts';
import { startGateway, type Routes } from './gateway.ts';
import { folderQueue } from './folder-queue.ts';
import { openLogFile } from './log-file.ts';
import { keyFileSigner } from './key-file-signer.ts';
import { packKeyFile } from './pack-key-file.ts';
import { sandboxClock } from './sandbox-clock.ts';
import { indexStreamRecords } from './stream-index.ts';

export type LocalOptions = {
  readonly port: number;
  readonly dataDir: string;
  /** Another engine's address; the embedded one is started without it. */
  readonly endpoint: string | null;
  /** What each client may ask, and how long a request may take to arrive; the defaults are in nobody's way. */
  readonly quota?: QuotaPolicy;
  readonly arrivalMsMax?: number;
  /** Who vouches for people, where it is not the demo clients' secrets alone. */
  readonly operators?: OperatorSettings | null;
  /** Where work goes that another process does; it is done here without it. */
  readonly queue?: WorkQueue;
  /** Whether webhooks may be sent to this very machine, and without TLS. */
  readonly webhooksToLoopback?: boolean;
};

/** A thousand a second: load tests of an integrator's own go through. */
const QUOTA: QuotaPolicy = { requests: 60_000, seconds: 60 };

export type LocalRun = Pick<Background, 'telling' | 'worked'> & {
  readonly url: string;
  readonly logPath: string;
  readonly platform: Platform;
  /** Where the engine listens. */
  readonly engineEndpoint: string;
  readonly stop: () => Promise<void>;
};

/** The whole platform in one process: engine, tables, demo data, and every function behind one gateway. */
export async function startLocalRun(options: LocalOptions): Promise<LocalRun> {
  const { port, endpoint, arrivalMsMax, operators = null } = options;
  const { quota = QUOTA, webhooksToLoopback = false } = options;
  const folder = resolve(options.dataDir);
  mkdirSync(folder, { recursive: true });
  const lock = lockDataFolder(folder);
  const routes = Promise.withResolvers<Routes>();
  const logPath = join(folder, 'riskpool.log');
  const { log, close: closeLog } = openLogFile(logPath);
  const gateway = await startGateway({ port, arrivalMsMax, log }, routes.promise);
  const url = `http://127.0.0.1:${String(gateway.port)}`;
  const { engine, store } = await openEngine(endpoint, join(folder, 'engine.sqlite'));
  const realNow = () => instantFromMillis(Date.now());
  const signer = await keyFileSigner(join(folder, 'token-keys.json'), realNow);
  const clock = sandboxClock(join(folder, 'clock-offset-ms'));
  const ownQueue = folderQueue(join(folder, 'queue'), log);
  const platform: Platform = {
    store,
    policies: policyBook(store),
    now: clock.now,
    sha256,
    pause: jitteredPause(Math.random),
    tokens: tokensOf(url, signer),
    quota: clientQuota(quota, Date.now),
    log,
    files: folderFileStore(join(folder, 'files')),
    queue: options.queue ?? ownQueue,
  };
  await seedDemoData(platform);
  const { endpoint: engineEndpoint } = engine;
  const openOwn = () => openStore(TABLE_NAMES, localConfig(engineEndpoint));
  const background = startBackground(platform, {
    ...{ engineEndpoint, queue: ownQueue, openOwn },
    ...{ folder, clock, webhooksToLoopback },
  });
  const { telling } = background;
  const storage = diskStorage(join(folder, 'exports'), url, Date.now);
  const packSigner = packKeyFile(join(folder, 'pack-keys.json'), realNow());
  const exporting = exportLoop({ platform, storage, signer: packSigner });
  routes.resolve({
    handlers: allHandlers(
      platform,
      { signer, acceptsSecrets: true, operators: operators === null ? null : operatorIssuer(operators) },
      { links: storage, signer: packSigner, wake: exporting.wake },
      { secrets: telling.secrets, allowsLoopback: webhooksToLoopback },
    ),
    fallback: createFunction(enquiries, platform),
    clock,
    storage,
  });
  exporting.wake();
  return {
    url,
    logPath,
    platform,
    engineEndpoint,
    telling,
    worked: background.worked,
    stop: async () => {
      gateway.server.closeAllConnections();
      gateway.server.close();
      await exporting.stop();
      await background.stop();
      store.client.destroy();
      await engine.stop();
      closeLog();
      lock.release();
    },
  };
}

/** The engine with its tables: the embedded one, or another that is there already. */
async function openEngine(
  endpoint: string | null,
  file: string,
): Promise<{ readonly engine: Engine; readonly store: Store }> {
  const engine = endpoint === null ? await startEngine(file) : otherEngine(endpoint);
  const store = openStore(TABLE_NAMES, localConfig(engine.endpoint));
  await createTables(store);
  if (endpoint === null) indexStreamRecords(file);
  return { engine, store };
}

const TABLE_NAMES = {
  journalTable: JOURNAL_TABLE,
  registerTable: REGISTER_TABLE,
  guardTable: GUARD_TABLE,
  eventsTable: EVENTS_TABLE,
};

/** The platform takes the tokens that it gives. */
function tokensOf(issuer: string, signer: TokenSigner): Platform['tokens'] {
  return {
    issuer,
    keys: async (header, token) => createLocalJWKSet(await signer.publicKeys())(header, token),
    now: () => new Date(),
  };
}

function otherEngine(endpoint: string): Engine {
  return { endpoint, stop: () => Promise.resolve() };
}

/** The engine checks neither credentials nor region, but the SDK will not send a request without them. */
export function localConfig(endpoint: string): DynamoDBClientConfig {
  return { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
