import type { Handlers } from '../http/create-function.ts';
import { readEnterprise } from './read-enterprise.ts';
import { recordEnterpriseFact } from './record-enterprise-fact.ts';

/** What is known of the firms that borrow and are invested in: by day, and never more than is on record. */
export const enterprises: Handlers<'readEnterprise' | 'recordEnterpriseFact'> = {
  readEnterprise,
  recordEnterpriseFact,
};
