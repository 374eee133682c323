import { instant } from '../../domain/calendar/instant.ts';
import { localDate } from '../../domain/calendar/local-date.ts';
import type { DecisionInput } from '../../domain/decisions/decision.ts';
import type { ExposureTerms } from '../../domain/exposures/exposure.ts';
import type { FilingContext } from '../../domain/exposures/filing-context.ts';
import { agreementOn } from '../../domain/institutions/agreement.ts';
import type { LinePassed } from '../../domain/institutions/standing.ts';
import { bp } from '../../domain/money/basis-points.ts';
import { fen, type Fen } from '../../domain/money/fen.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { takenInFacts } from '../builders/claim.ts';
import { investmentInput, loanInput } from '../builders/decision-input.ts';
import { filingBasis } from '../builders/filing-basis.ts';
import { enterpriseFacts, investmentTerms, loanTerms } from '../builders/terms.ts';
import type { ClaimOnPaper, FilingOnPaper } from './golden-case.ts';
import { workOut } from './working.ts';

/** An amount as it is written on paper. */
export function paperFen(amount: string): Fen {
  return fen(workOut(amount));
}

/** What is left out is as the preface of the table says. */
export function inputFromPaper(claim: ClaimOnPaper, policy: Policy): DecisionInput {
  const isLoan = policy.exposureKind === 'loan';
  const { event = isLoan ? 'overdue' : 'bankruptcy', tier = isLoan ? 'loan' : 'seed', traits = [] } = claim;
  const usual = isLoan ? loanInput({ policy }) : investmentInput({ policy });
  const { loss, exposure, usage } = usual;
  const usualDays = event === 'overdue' ? loss.overdueDays : null;
  return {
    policy,
    today: day(claim.claimedOn, usual.today),
    loss: {
      event,
      occurredOn: day(claim.occurredOn, loss.occurredOn),
      overdueDays: claim.overdueDays === undefined ? usualDays : claim.overdueDays,
      lossFen: amount(claim.loss, loss.lossFen),
      receivedFen: amount(claim.received, loss.receivedFen),
      otherCompensationFen: amount(claim.otherCompensation, loss.otherCompensationFen),
    },
    exposure: {
      ...{ tier, traits },
      principalFen: amount(claim.principal, exposure.principalFen),
      startedOn: day(claim.startedOn, exposure.startedOn),
      filedOn: day(claim.filedOn, exposure.filedOn),
    },
    usage: {
      draws: {
        claimedFen: amount(claim.claimedBefore, usage.draws.claimedFen),
        openClaimId: claim.openClaim === true ? takenInFacts().id : null,
        settledOn: claim.settledOn === undefined ? null : localDate(claim.settledOn),
      },
      enterpriseFen: amount(claim.enterpriseUsed, usage.enterpriseFen),
      institutionYearFen: amount(claim.yearUsed, usage.institutionYearFen),
      headroomFen: amount(claim.headroom, usage.headroomFen),
    },
  };
}

export function termsFromPaper(filing: FilingOnPaper): ExposureTerms {
  const usual = filing.kind === 'investment' ? investmentTerms() : loanTerms();
  const facts = usual.enterprise;
  const common = {
    principalFen: amount(filing.principal, usual.principalFen),
    startedOn: day(filing.startedOn, usual.startedOn),
    enterprise: enterpriseFacts({
      foundedOn: day(filing.foundedOn, facts.foundedOn),
      staff: filing.staff ?? facts.staff,
      revenueFen: amount(filing.revenue, facts.revenueFen),
      assetsFen: amount(filing.assets, facts.assetsFen),
    }),
  };
  if (usual.kind === 'investment') return { ...usual, ...common, round: filing.round ?? 'first' };
  const maturesOn = day(filing.maturesOn, usual.maturesOn);
  return { ...usual, ...common, maturesOn, security: filing.security ?? null };
}

export function contextFromPaper(filing: FilingOnPaper, policy: Policy | null): FilingContext {
  const usual = filingBasis();
  const today = day(filing.filedOn, localDate('2026-01-10'));
  const agreement = {
    from: day(filing.agreementFrom, localDate('2016-02-18')),
    to: filing.agreementTo === undefined ? null : localDate(filing.agreementTo),
    quotaFen: filing.quota === undefined ? null : paperFen(filing.quota),
  };
  const outstandingFen = amount(filing.outstanding, usual.standing.outstandingFen);
  return {
    kind: filing.by ?? (filing.kind === 'investment' ? 'fund' : 'bank'),
    agreementOnStart: agreementOn([agreement], termsFromPaper(filing).startedOn),
    agreementOnFiling: agreementOn([agreement], today),
    standing: {
      ...{ filedFen: outstandingFen, outstandingFen },
      suspension: filing.suspended === true ? SUSPENSION : null,
    },
    poolCapFen: amount(filing.poolCap, usual.poolCapFen),
    poolOutstandingFen: amount(filing.poolOutstanding, usual.poolOutstandingFen),
    sameContract: filing.sameContract === true ? takenInFacts().exposureId : null,
    earlierLoans: filing.earlierLoans ?? 0,
    alike: filing.alike ?? 0,
    ...{ today, policy },
  };
}

const SUSPENSION: LinePassed = {
  compensatedFen: fen(300_000_001n),
  filedFen: fen(6_000_000_000n),
  lineBp: bp(500),
  policyVersion: 'compensation@2016-02-18',
  entrySeq: 9,
  at: instant('2026-01-09T00:00:00Z'),
};

function amount(onPaper: string | undefined, usual: Fen): Fen {
  return onPaper === undefined ? usual : paperFen(onPaper);
}

function day(onPaper: string | undefined, usual: ReturnType<typeof localDate>) {
  return onPaper === undefined ? usual : localDate(onPaper);
}
