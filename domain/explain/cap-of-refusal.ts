import type { ClaimRefusal } from '../decisions/claim-refusal.ts';
import type { CityCap } from '../decisions/decision-step.ts';

/** The cap that a refusal says nothing is left of; null for a refusal that is about something else. */
export function capOfRefusal({ code }: ClaimRefusal): CityCap | null {
  switch (code) {
    case 'cap.governments-together-exhausted':
      return 'governments-together';
    case 'cap.deal-exhausted':
      return 'cap-per-deal';
    case 'cap.enterprise-exhausted':
      return 'cap-per-enterprise';
    case 'cap.institution-year-exhausted':
      return 'cap-per-institution-year';
    default:
      return null;
  }
}
