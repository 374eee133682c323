import { CLAIM_STATUSES } from '../../domain/claims/claim.ts';
import { COMMON_FILTERS, statusFilter } from '../http/list-filters.ts';
import type { ListSpec } from '../http/list-request.ts';

export const EXPOSURES: ListSpec = { kind: 'EXPOSURE', filters: COMMON_FILTERS };
export const CLAIMS: ListSpec = {
  kind: 'CLAIM',
  filters: { status: statusFilter(CLAIM_STATUSES), ...COMMON_FILTERS },
};
