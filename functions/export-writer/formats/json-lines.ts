import { canonicalJson, canonicalOf, type Canonical } from '../../../domain/canonical-json.ts';
import type { LiveClaim } from '../../../domain/claims/claim.ts';
import type { Step } from '../../../domain/claims/step.ts';
import { canonicalEntryBytes } from '../../../domain/ledger/entry-hash.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { policyDigest } from '../../../domain/policies/policy-digest.ts';
import { sha256 } from '../../http/sha256.ts';
import type { Reversal } from '../../store/reversal-item.ts';
import { NO_LINES, type LineFile } from '../pack-page.ts';

const LINES = { newline: '\n', mark: '', head: NO_LINES, tail: NO_LINES } as const;
const UTF_8 = new TextDecoder();

/** The journal itself. `decided` is to the byte what the hash is of, so that nobody has to write it anew to check it. */
export const ENTRY_LINES: LineFile = {
  ...{ ...LINES, name: 'entries.jsonl' },
  page: ({ entries }) => entries.map(entryLine),
};

/** Every claim that an entry of the pack names: what it was decided on, what came of it, and who did what when. */
export const CLAIM_LINES: LineFile = {
  ...{ ...LINES, name: 'claims.jsonl' },
  page: ({ claims }) => claims.map(claimLine),
};

/** Who ordered an entry to be turned round, and why. */
export const REVERSAL_LINES: LineFile = {
  ...{ ...LINES, name: 'reversals.jsonl' },
  page: ({ reversals }) => reversals.map(reversalLine),
};

/** The policy versions that the claims were decided by. `policy` is to the byte what the digest is of. */
export const POLICY_LINES: LineFile = {
  ...{ ...LINES, name: 'policies.jsonl' },
  head: ({ policies }) =>
    policies.map((policy) => {
      const { id, poolId: pool, effectiveFrom, parameters } = policy;
      const digest = policyDigest(policy, sha256);
      return canonicalJson({ digest, id, policy: canonicalOf({ pool, effectiveFrom, parameters }) });
    }),
  page: NO_LINES,
};

function entryLine(entry: Entry): string {
  const { balances, hash } = entry;
  const decided = UTF_8.decode(canonicalEntryBytes(entry));
  return `{"balances":${canonicalJson(balances)},"decided":${decided},"hash":"${hash}"}`;
}

function claimLine(claim: LiveClaim): string {
  const { id, exposureId, institutionId, creditCode, decidedOn, recordedAt, loss, exposure, usage } = claim;
  const { policyVersion, amountFen, bindingCap, split, steps } = claim.decision;
  const { draws, ...used } = usage;
  return canonicalJson(
    canonicalOf({
      ...{ id, exposureId, institutionId, creditCode, decidedOn, recordedAt, loss, exposure, policyVersion },
      usage: { ...used, ...draws },
      decision: { amountFen, bindingCap, split, steps: steps.map((step) => [step.rule, step.amountFen]) },
      evidence: claim.evidence.map(({ kind, sha256: digest, bytes }) => ({ kind, sha256: digest, bytes })),
      steps: claim.steps.map(stepOf),
    }),
  );
}

/** Without the marks of requests, and without who objected, which is theirs to tell; that somebody did is told. */
function stepOf(step: Step): Canonical {
  const { request: _mark, ...told } = step;
  if (told.action !== 'object') return canonicalOf(told);
  const { name: _name, contact: _contact, text: _text, ...objection } = told;
  return canonicalOf(objection);
}

function reversalLine({ seq, claimId, reason, orderedBy, orderedAt, execution }: Reversal): string {
  return canonicalJson(canonicalOf({ seq, claimId, reason, orderedBy, orderedAt, execution }));
}
