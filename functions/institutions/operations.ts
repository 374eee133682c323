import type { Handlers } from '../http/create-function.ts';
import { listInstitutions } from './list-institutions.ts';
import { readInstitution } from './read-institution.ts';
import { readInstitutionUsage } from './read-usage.ts';
import { recordAgreement } from './record-agreement.ts';
import { registerInstitution } from './register-institution.ts';
import { resumeInstitution } from './resume-institution.ts';

/** Who may file and claim, on what terms, and how each of them stands. */
export const institutions: Handlers<
  | 'registerInstitution'
  | 'listInstitutions'
  | 'readInstitution'
  | 'readInstitutionUsage'
  | 'recordAgreement'
  | 'resumeInstitution'
> = {
  registerInstitution,
  listInstitutions,
  readInstitution,
  readInstitutionUsage,
  recordAgreement,
  resumeInstitution,
};
