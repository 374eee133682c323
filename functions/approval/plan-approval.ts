/**
 * What an approval brings with it, beyond the claim and its entry: the application for the province's part, the public
 * notice where the policy has one, and that no twin was filed meanwhile. All of it is written together or not at all.
 */
import * as z from 'zod/mini';
import { assert } from '../../domain/assert.ts';
import { shanghaiDateOf } from '../../domain/calendar/instant.ts';
import { yearsOfPeriod, type WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import { publicNoticeOf } from '../../domain/claims/public-notice.ts';
import type { ApproveStep } from '../../domain/claims/step.ts';
import { partOf } from '../../domain/decisions/split.ts';
import { matchApplicationIdOf, type MatchApplicationId } from '../../domain/identifiers/ids.ts';
import type { ToSendApplication } from '../../domain/match-applications/match-application.ts';
import { amountField, reasonField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { StepPlan } from '../http/take-step.ts';
import { readWorkingCalendar } from '../store/calendar-item.ts';
import { exposureFromItem } from '../store/exposure-item.ts';
import { institutionFromItem } from '../store/institution-item.ts';
import { exposureKey, institutionKey } from '../store/keys.ts';
import { makeApplicationWrite } from '../store/match-application-item.ts';
import { publishWrite } from '../store/notice-item.ts';
import { readItem } from '../store/read-items.ts';
import { readOthersTwins } from './others-twins.ts';

export const approveRequest = z.strictObject({ amountFen: z.optional(amountField), reason: reasonField });

/** What a public notice is made of: when it ends, and the names that it tells. */
type Publication = {
  readonly calendar: WorkingCalendar;
  readonly claimantName: string;
  readonly enterpriseName: string;
};

export async function planApproval(
  claim: LiveClaim,
  { amountFen, reason }: z.infer<typeof approveRequest>,
  platform: Platform,
): Promise<StepPlan> {
  const matchApplicationId = applicationIdOf(claim, platform);
  const [publication, twins] = await Promise.all([
    readPublication(claim, platform),
    readOthersTwins(claim, platform),
  ]);
  return {
    makeStep: (basis) => ({
      ...basis,
      action: 'approve',
      amountFen: amountFen ?? claim.decision.amountFen,
      reason: reason ?? null,
      notice:
        publication === null
          ? null
          : publicNoticeOf(claim.policy, shanghaiDateOf(basis.at), publication.calendar),
      matchApplicationId,
      twinIds: twins.twinIds,
    }),
    alongside: (after, step) => {
      assert(step.action === 'approve', 'an approval is planned');
      return [
        twins.check,
        ...applicationWrites(after, step, platform),
        ...(publication === null ? [] : noticeWrites(after, step, publication, platform)),
      ];
    },
  };
}

function applicationIdOf(
  { id, steps, decision }: LiveClaim,
  { sha256 }: Platform,
): MatchApplicationId | null {
  if (partOf(decision.split, 'province') === 0n) return null;
  const approvalsBefore = steps.filter(({ action }) => action === 'approve').length;
  return matchApplicationIdOf(id, approvalsBefore + 1, sha256);
}

/** Reads what a notice needs, together, and nothing where the policy has none. */
async function readPublication(
  claim: LiveClaim,
  { store, policies, now }: Platform,
): Promise<Publication | null> {
  if (claim.policy.parameters.publicNoticeWorkingDays.value === null) return null;
  const [calendar, exposureItem, institutionItem] = await Promise.all([
    readWorkingCalendar(store, yearsOfPeriod(shanghaiDateOf(now()))),
    readItem(store, exposureKey(claim.exposureId)),
    readItem(store, institutionKey(claim.institutionId)),
  ]);
  assert(
    exposureItem !== null && institutionItem !== null,
    `claim ${claim.id} is an institution’s, on an exposure`,
  );
  const { exposure } = exposureFromItem(exposureItem, await policies.load([exposureItem]));
  const { name: enterpriseName } = exposure.terms.enterprise;
  const { name: claimantName } = institutionFromItem(institutionItem);
  return { calendar, claimantName, enterpriseName };
}

function applicationWrites(
  { id: claimId, poolId, institutionId, creditCode, policy, decision }: LiveClaim,
  { at, matchApplicationId }: ApproveStep,
  { store }: Platform,
) {
  if (matchApplicationId === null) return [];
  const application: ToSendApplication = {
    ...{ id: matchApplicationId, claimId, poolId, institutionId, creditCode, policyVersion: policy.id },
    amountFen: partOf(decision.split, 'province'),
    recordedAt: at,
    status: 'to-send',
    steps: [],
  };
  return [makeApplicationWrite(store, application)];
}

function noticeWrites(
  { id: claimId, poolId, creditCode }: LiveClaim,
  { amountFen, notice }: ApproveStep,
  { claimantName, enterpriseName }: Publication,
  { store }: Platform,
) {
  if (notice === null) return [];
  const { from, to } = notice;
  const told = { claimId, poolId, claimantName, enterpriseName, creditCode, amountFen, from, to };
  return [publishWrite(store, { ...told, isObjectionOpen: false })];
}
