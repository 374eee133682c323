/**
 * Explain a claim. Input: its id. Output: 200 and why it comes to what it does, in JSON, or as a page to be filed
 * where the reader asks for plain text.
 */
import { explain } from '../../domain/explain/explanation.ts';
import { explanationText } from '../../domain/explain/explanation-text.ts';
import { prefersText } from '../http/accept-type.ts';
import type { Answer } from '../http/answer.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { readVisibleClaim, STILL_WAITING } from '../http/take-step.ts';
import { explanationBody } from './explanation-body.ts';
import { seenBy } from './seen-by.ts';

export async function explainClaim(request: Request, platform: Platform): Promise<Answer> {
  const stored = await readVisibleClaim(request, platform);
  if (stored === null) return { problem: 'claim.not-found' };
  if ('waiting' in stored) return STILL_WAITING;
  const explanation = explain(seenBy(request.caller, stored.claim));
  return prefersText('text/plain', request.accept)
    ? { status: 200, text: (language) => explanationText(explanation, language) }
    : { status: 200, body: (language) => explanationBody(explanation, request.caller.role, language) };
}
