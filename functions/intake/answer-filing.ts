import type { Exposure } from '../../domain/exposures/exposure.ts';
import type { FilingRefusal } from '../../domain/exposures/filing-refusal.ts';
import { filingRefusalSource } from '../../domain/explain/filing-refusal-source.ts';
import { filingRefusalText } from '../../domain/explain/filing-refusal-text.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Answer } from '../http/answer.ts';
import { exposureBody } from '../http/exposure-body.ts';
import type { RuleRefusal } from '../http/problem.ts';

/** What a filing is answered with, now and whenever it is sent again, though the exposure be settled by then. */
export function answerFiling(exposure: Exposure, policy: Policy | null): Answer {
  if (exposure.status === 'ineligible') {
    const refusals = exposure.refusals.map((refusal) => ruleRefusal(refusal, policy));
    return { problem: 'exposure.ineligible', refusals };
  }
  return {
    status: 201,
    body: () => exposureBody({ ...exposure, status: 'filed' }, null),
    headers: { location: `/v1/exposures/${exposure.id}` },
  };
}

function ruleRefusal(refusal: FilingRefusal, policy: Policy | null): RuleRefusal {
  const { code, ...figures } = refusal;
  const source = policy === null ? null : filingRefusalSource(refusal, policy);
  return { code, figures, source, text: (language) => filingRefusalText(refusal, language) };
}
