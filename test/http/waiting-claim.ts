import { localDate } from '../../domain/calendar/local-date.ts';
import { institutionIdOf, isExposureId, type ClaimId } from '../../domain/identifiers/ids.ts';
import { putIfAbsent } from '../../functions/store/put-if-absent.ts';
import { waitingToItem } from '../../functions/store/waiting-claim-item.ts';
import { creditCode, enterprise, loan } from '../builders/bodies.ts';
import { claimSubmission } from '../builders/submissions.ts';
import type { TestRun } from './run.ts';

let firms = 0;

/** A claim of the demo’s bank that was handed over and whose turn does not come, for nobody has put it in the queue. */
export async function waitingClaim({ api, platform }: TestRun): Promise<ClaimId> {
  firms += 1;
  const today = await api.day();
  const terms = loan(today, { enterprise: enterprise({ creditCode: creditCode(820_000 + firms) }) });
  const exposureId: unknown = (await api.post('demo-bank', '/v1/exposures', terms)).body.id;
  if (typeof exposureId !== 'string' || !isExposureId(exposureId)) throw new Error('the loan was not filed');
  const bank = { id: institutionIdOf('demo-bank', platform.sha256), kind: 'bank' } as const;
  const receivedOn = localDate(today);
  const sent = claimSubmission(bank, `waiting ${String(firms)}`, exposureId, { occurredOn: receivedOn });
  const submission = { ...sent, receivedOn };
  const { store, pause, now } = platform;
  await putIfAbsent(store, pause, waitingToItem({ submission, receivedAt: now() }));
  return submission.id;
}
