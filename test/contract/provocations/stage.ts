import { startOidcIssuer, AUDIENCE_AT_ISSUER, type OidcIssuer } from '../../builders/oidc-issuer.ts';
import type { Reply } from '../../http/api.ts';
import { addClient } from '../../http/paid-claim.ts';
import { startTestRun, type TestRun } from '../../http/run.ts';
import { injectConflicts, type Conflicts } from '../../store/conflict-injection.ts';
import { injectFaults, type FaultPlan } from '../../store/fault-injection.ts';

/** Where problems are provoked: all of them on one run, but for those that would be in the others' way. */
export type Stage = {
  readonly run: TestRun;
  /** Lets a client ask once a minute, and takes a request only if it arrives at once. */
  readonly strictRun: TestRun;
  readonly issuer: OidcIssuer;
  readonly faults: FaultPlan;
  readonly conflicts: Conflicts;
  readonly close: () => Promise<void>;
};

/** Sends what comes to the problem; in one language, and then again in the other. */
export type Ask = (language: string) => Promise<Reply>;

/** Sets everything up for one problem, and says how to ask for it. */
export type Provocation = (stage: Stage) => Promise<Ask> | Ask;

/** One person who could act in two offices, were it not for the separation of duties. */
export const ZHANG = { reviewer: 'zhang-reviewer', approver: 'zhang-approver', cashier: 'zhang-cashier' };

export async function openStage(): Promise<Stage> {
  const issuer = await startOidcIssuer();
  const operators = { issuer: issuer.url, audience: AUDIENCE_AT_ISSUER, firstAdministrator: 'first' };
  const run = await startTestRun({ operators });
  const strictRun = await startTestRun({ quota: { requests: 1, seconds: 60 }, arrivalMsMax: 400 });
  for (const role of ['reviewer', 'approver', 'cashier'] as const) {
    await addClient(run, ZHANG[role], role, 'zhang');
  }
  Object.assign(run.platform, { pause: () => Promise.resolve() });
  return {
    ...{ run, strictRun, issuer },
    faults: injectFaults(run.platform.store, 'TransactWriteItemsCommand'),
    conflicts: injectConflicts(run.platform.store),
    close: async () => {
      await Promise.all([run.stop(), strictRun.stop()]);
      issuer.stop();
    },
  };
}

export function getting({ run }: Stage, client: string, path: string): Ask {
  return (language) => run.api.get(client, path, { language });
}

export function posting({ run }: Stage, client: string, path: string, body: unknown = {}): Ask {
  return (language) => run.api.post(client, path, body, { language });
}

/** Without a token. */
export function open(
  { run }: Stage,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Ask {
  return (language) => run.api.send(method, path, { 'accept-language': language, ...headers });
}

/** What must go well on the way to a problem. */
export async function done(ask: Ask): Promise<Reply> {
  const reply = await ask('en');
  if (reply.status >= 300) throw new Error(`on the way to a problem: ${JSON.stringify(reply.body)}`);
  return reply;
}
