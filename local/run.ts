import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createLocalJWKSet } from 'jose';
import { instantFromMillis } from '../domain/calendar/instant.ts';
import { administration } from '../functions/administration/operations.ts';
import { approval } from '../functions/approval/operations.ts';
import { calendar } from '../functions/calendar/operations.ts';
import { documentation } from '../functions/documentation/operations.ts';
import { enterprises } from '../functions/enterprises/operations.ts';
import { enquiries } from '../functions/enquiries/operations.ts';
import { clientQuota, type QuotaPolicy } from '../functions/http/client-quota.ts';
import { createFunction, type GatewayHandler, type Handlers } from '../functions/http/create-function.ts';
import { routeKeyOf, type OperationName } from '../functions/http/operations.ts';
import type { Platform } from '../functions/http/platform.ts';
import { sha256 } from '../functions/http/sha256.ts';
import type { IdentitySettings } from '../functions/identity/identity-settings.ts';
import { operatorIssuer, type OperatorSettings } from '../functions/identity/operator-issuer.ts';
import { identity } from '../functions/identity/operations.ts';
import { institutions } from '../functions/institutions/operations.ts';
import { intake } from '../functions/intake/operations.ts';
import { matchApplications } from '../functions/match-applications/operations.ts';
import { notices } from '../functions/notices/operations.ts';
import { payments } from '../functions/payments/operations.ts';
import { policies } from '../functions/policies/operations.ts';
import { pools } from '../functions/pools/operations.ts';
import { recoveries } from '../functions/recoveries/operations.ts';
import { review } from '../functions/review/operations.ts';
import { simulation } from '../functions/simulation/operations.ts';
import { openStore } from '../functions/store/dynamo.ts';
import { jitteredPause } from '../functions/store/jittered-pause.ts';
import { policyBook } from '../functions/store/policy-book.ts';
import { createTables, GUARD_TABLE, JOURNAL_TABLE, REGISTER_TABLE } from './create-tables.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { seedDemoData } from './demo-data.ts';
import { startEngine, type Engine } from './engine.ts';
import { startGateway, type Routes } from './gateway.ts';
import { openLogFile } from './log-file.ts';
import { keyFileSigner } from './key-file-signer.ts';
import { sandboxClock } from './sandbox-clock.ts';

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
};

/** A thousand a second: load tests of an integrator's own go through. */
const QUOTA: QuotaPolicy = { requests: 60_000, seconds: 60 };

export type LocalRun = {
  readonly url: string;
  readonly logPath: string;
  readonly platform: Platform;
  readonly stop: () => Promise<void>;
};

/** The whole platform in one process: engine, tables, demo data, and every function behind one gateway. */
export async function startLocalRun(options: LocalOptions): Promise<LocalRun> {
  const { port, endpoint, quota = QUOTA, arrivalMsMax, operators = null } = options;
  const folder = resolve(options.dataDir);
  mkdirSync(folder, { recursive: true });
  const lock = lockDataFolder(folder);
  const routes = Promise.withResolvers<Routes>();
  const logPath = join(folder, 'riskpool.log');
  const { log, close: closeLog } = openLogFile(logPath);
  const gateway = await startGateway({ port, arrivalMsMax, log }, routes.promise);
  const url = `http://127.0.0.1:${String(gateway.port)}`;
  const engine = endpoint === null ? await startEngine(join(folder, 'engine.sqlite')) : otherEngine(endpoint);
  const store = openStore(TABLE_NAMES, localConfig(engine.endpoint));
  await createTables(store);
  const realNow = () => instantFromMillis(Date.now());
  const signer = await keyFileSigner(join(folder, 'token-keys.json'), realNow);
  const clock = sandboxClock(join(folder, 'clock-offset-ms'));
  const platform: Platform = {
    store,
    policies: policyBook(store),
    now: clock.now,
    sha256,
    pause: jitteredPause(Math.random),
    tokens: {
      issuer: url,
      keys: async (header, token) => createLocalJWKSet(await signer.publicKeys())(header, token),
      now: () => new Date(),
    },
    quota: clientQuota(quota, Date.now),
    log,
  };
  await seedDemoData(platform);
  routes.resolve({
    handlers: allHandlers(platform, {
      signer,
      acceptsSecrets: true,
      operators: operators === null ? null : operatorIssuer(operators),
    }),
    fallback: createFunction(enquiries, platform),
    clock,
  });
  return {
    url,
    logPath,
    platform,
    stop: async () => {
      gateway.server.closeAllConnections();
      gateway.server.close();
      store.client.destroy();
      await engine.stop();
      closeLog();
      lock.release();
    },
  };
}

const TABLE_NAMES = { journalTable: JOURNAL_TABLE, registerTable: REGISTER_TABLE, guardTable: GUARD_TABLE };

function otherEngine(endpoint: string): Engine {
  return { endpoint, stop: () => Promise.resolve() };
}

function allHandlers(platform: Platform, settings: IdentitySettings): ReadonlyMap<string, GatewayHandler> {
  const routes = new Map<string, GatewayHandler>();
  serve(routes, enquiries, platform);
  serve(routes, intake, platform);
  serve(routes, review, platform);
  serve(routes, approval, platform);
  serve(routes, payments, platform);
  serve(routes, matchApplications, platform);
  serve(routes, notices, platform);
  serve(routes, recoveries, platform);
  serve(routes, pools, platform);
  serve(routes, calendar, platform);
  serve(routes, policies, platform);
  serve(routes, simulation, platform);
  serve(routes, institutions, platform);
  serve(routes, enterprises, platform);
  serve(routes, identity(settings), platform);
  serve(routes, administration(settings.operators?.issuer ?? null), platform);
  serve(routes, documentation, platform);
  return routes;
}

/** The engine checks neither credentials nor region, but the SDK will not send a request without them. */
export function localConfig(endpoint: string): DynamoDBClientConfig {
  return { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}

function serve<Name extends OperationName>(
  routes: Map<string, GatewayHandler>,
  handlers: Handlers<Name>,
  platform: Platform,
): void {
  const handler = createFunction(handlers, platform);
  for (const name of Object.keys(handlers) as Name[]) routes.set(routeKeyOf(name), handler);
}
