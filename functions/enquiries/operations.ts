import { isExposureId } from '../../domain/identifiers/ids.ts';
import type { Handlers } from '../http/create-function.ts';
import { exposureBody } from '../http/exposure-body.ts';
import { listBySeq } from '../http/list-by-seq.ts';
import { listBody } from '../http/list-body.ts';
import { maskedBody } from '../http/masked.ts';
import { readListRequest } from '../http/list-request.ts';
import { maySee } from '../http/own-institution.ts';
import { reversalBody } from '../http/reversal-body.ts';
import { readVisibleClaim } from '../http/take-step.ts';
import { answerWaiting } from '../http/waiting-claim-body.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { exposureKey } from '../store/keys.ts';
import { listItems } from '../store/list-items.ts';
import { readItem } from '../store/read-items.ts';
import { readTwins } from '../store/twins-item.ts';
import { readReversals } from '../store/reversal-item.ts';
import { explainClaim } from './explain-claim.ts';
import { flagsBody } from './flags-body.ts';
import { datedClaimBody, listClaims, readCalendarOf } from './list-claims.ts';
import { EXPOSURES } from './lists.ts';
import { seenBy } from './seen-by.ts';
import { timelineBody } from './timeline-body.ts';

/**
 * Reads exposures and claims, and writes nothing: an institution its own, the offices everyone's, and what is to be
 * reversed beside.
 */
export const enquiries: Handlers<
  | 'listExposures'
  | 'readExposure'
  | 'listClaims'
  | 'readClaim'
  | 'readTimeline'
  | 'explainClaim'
  | 'listReversals'
> = {
  listExposures: async ({ caller, query }, { store, policies }) => {
    const asked = readListRequest(EXPOSURES, caller, query);
    if ('problem' in asked) return asked;
    const page = await listItems(store, asked);
    const policyOf = await policies.load(page.items);
    const data = page.items
      .map((item) => exposureFromItem(item, policyOf))
      .flatMap((stored) => ('draws' in stored ? [exposureBody(stored.exposure, stored.draws)] : []));
    return { status: 200, body: () => listBody(data, page.next) };
  },
  readExposure: async ({ caller, id }, { store, policies }) => {
    const item = isExposureId(id) ? await readItem(store, exposureKey(id)) : null;
    const stored = item === null ? null : exposureFromItem(item, await policies.load([item]));
    if (stored === null || !('draws' in stored) || !maySee(caller, stored.exposure.institutionId)) {
      return { problem: 'exposure.not-found' };
    }
    return { status: 200, body: () => exposureBody(stored.exposure, stored.draws) };
  },
  listClaims,
  readClaim: async (request, platform) => {
    const stored = await readVisibleClaim(request, platform);
    if (stored === null) return { problem: 'claim.not-found' };
    if ('waiting' in stored) return answerWaiting(stored.waiting.submission);
    const { claim } = stored;
    const isOffice = request.caller.institutionId === null;
    const [calendar, twins] = await Promise.all([
      readCalendarOf(platform.store, [claim]),
      isOffice ? readTwins(platform.store, claim) : [],
    ]);
    const flags = isOffice ? { flags: flagsBody(claim, twins) } : {};
    return { status: 200, body: (language) => ({ ...datedClaimBody(claim, calendar, language), ...flags }) };
  },
  readTimeline: async (request, platform) => {
    const stored = await readVisibleClaim(request, platform);
    if (stored === null) return { problem: 'claim.not-found' };
    if ('waiting' in stored) return { status: 200, body: () => ({ data: [], nextCursor: null }) };
    const claim = seenBy(request.caller, stored.claim);
    const data =
      claim.status === 'refused'
        ? [{ action: 'refuse', actor: claim.submittedBy, at: claim.recordedAt, reason: null, entry: null }]
        : timelineBody(claim, request.caller.role);
    return { status: 200, body: () => ({ data, nextCursor: null }) };
  },
  explainClaim,
  listReversals: (request, { store }) =>
    listBySeq(
      request,
      (poolId, after, limit) => readReversals(store, poolId, after, limit),
      (reversal) => maskedBody(reversalBody(reversal)),
    ),
};
