import * as z from 'zod/mini';
import { wholeOf } from '../../domain/match-applications/advance-application.ts';
import { APPLICATION_STATUSES } from '../../domain/match-applications/match-application.ts';
import { checkFields } from '../http/check-fields.ts';
import type { Handlers } from '../http/create-function.ts';
import { amountField, dateField, textField } from '../http/field-schemas.ts';
import { COMMON_FILTERS, statusFilter } from '../http/list-filters.ts';
import { listBody } from '../http/list-body.ts';
import { readListRequest, type ListSpec } from '../http/list-request.ts';
import { listItems } from '../store/list-items.ts';
import { matchApplicationFromItem } from '../store/match-application-item.ts';
import { applicationBody } from './application-body.ts';
import { readVisibleApplication, takeApplicationStep } from './take-application-step.ts';

const documentNoField = textField(64);

export const sendRequest = z.strictObject({ sentOn: dateField, documentNo: z.optional(documentNoField) });
export const decideRequest = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('full'), documentNo: documentNoField, decidedOn: dateField }),
  z.strictObject({
    ...{ outcome: z.literal('less'), amountFen: amountField },
    ...{ documentNo: documentNoField, decidedOn: dateField },
  }),
  z.strictObject({ outcome: z.literal('refused'), documentNo: documentNoField, decidedOn: dateField }),
]);
export const payRequest = z.strictObject({ paidOn: dateField, documentNo: documentNoField });

const APPLICATIONS: ListSpec = {
  kind: 'MATCH',
  filters: { status: statusFilter(APPLICATION_STATUSES), ...COMMON_FILTERS },
};

type Operation =
  | 'listMatchApplications'
  | 'readMatchApplication'
  | 'sendMatchApplication'
  | 'decideMatchApplication'
  | 'payMatchApplication';

/** What the province is asked for, and what a manager records of its answer: each institution sees its own. */
export const matchApplications: Handlers<Operation> = {
  listMatchApplications: async ({ caller, query }, { store }) => {
    const asked = readListRequest(APPLICATIONS, caller, query);
    if ('problem' in asked) return asked;
    const page = await listItems(store, asked);
    const data = page.items.map((item) => applicationBody(matchApplicationFromItem(item).application));
    return { status: 200, body: () => listBody(data, page.next) };
  },
  readMatchApplication: async (request, platform) => {
    const stored = await readVisibleApplication(request, platform);
    if (stored === null) return { problem: 'match-application.not-found' };
    return { status: 200, body: () => applicationBody(stored.application) };
  },
  sendMatchApplication: async (request, platform) => {
    const checked = checkFields(sendRequest, request.json);
    if ('problem' in checked) return checked;
    const { sentOn, documentNo = null } = checked.value;
    return takeApplicationStep(request, platform, (basis) => ({
      ...{ ...basis, action: 'send', sentOn, documentNo },
    }));
  },
  decideMatchApplication: async (request, platform) => {
    const checked = checkFields(decideRequest, request.json);
    if ('problem' in checked) return checked;
    const asked = checked.value;
    return takeApplicationStep(request, platform, (basis, { amountFen: appliedFen }) => {
      const amountFen = asked.outcome === 'less' ? asked.amountFen : wholeOf(asked.outcome, appliedFen);
      return { ...basis, action: 'decide', ...asked, amountFen };
    });
  },
  payMatchApplication: async (request, platform) => {
    const checked = checkFields(payRequest, request.json);
    if ('problem' in checked) return checked;
    return takeApplicationStep(request, platform, (basis) => ({
      ...{ ...basis, action: 'pay', ...checked.value },
    }));
  },
};
