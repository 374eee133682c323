/**
 * Record the custody account at a bank: the day from which it is reconciled, what was on it before, and which columns its
 * statements have. Output: 201 and the account. Recorded anew under the same bank it takes the place of the earlier one;
 * lines that were imported stay as they are.
 */
import * as z from 'zod/mini';
import { isPoolId } from '../../domain/pools/pool.ts';
import type { BankAccount } from '../../domain/reconciliation/bank-account.ts';
import type { Answer } from '../http/answer.ts';
import { checkFields } from '../http/check-fields.ts';
import { amountField, dateField, textField } from '../http/field-schemas.ts';
import type { Platform } from '../http/platform.ts';
import type { Request } from '../http/request.ts';
import { requestMark } from '../http/request-mark.ts';
import { accountFromItem } from '../store/bank-item.ts';
import { bankAccountKey, bankRequestKey } from '../store/keys.ts';
import { readItem } from '../store/read-items.ts';
import { earlierOutcome, requestWrite } from '../store/request-item.ts';
import { StoreFault } from '../store/store-fault.ts';
import { transact, type Write } from '../store/transact.ts';
import { bankAccountBody } from './bank-bodies.ts';

const ROUNDS_MAX = 5;

export const bankField = textField(40);
const headingField = textField(40);
const optionalHeading = z._default(z.nullable(headingField), null);

export const bankAccountRequest = z.strictObject({
  bank: bankField,
  startsOn: dateField,
  openingBalanceFen: amountField,
  columns: z.strictObject({
    bookedOn: headingField,
    amounts: z.union([
      z.strictObject({ kind: z.literal('in-and-out'), in: headingField, out: headingField }),
      z.strictObject({ kind: z.literal('signed'), amount: headingField }),
    ]),
    reference: optionalHeading,
    summary: optionalHeading,
    counterparty: optionalHeading,
    balance: optionalHeading,
  }),
});

export async function recordBankAccount(request: Request, platform: Platform): Promise<Answer> {
  if (!isPoolId(request.id)) return { problem: 'pool.not-found' };
  const poolId = request.id;
  const checked = checkFields<BankAccount>(bankAccountRequest, request.json);
  if ('problem' in checked) return checked;
  const { store, sha256, pause } = platform;
  const mark = requestMark(request, sha256);
  const key = bankRequestKey(poolId, mark.key);
  const answer = (account: BankAccount): Answer => ({
    status: 201,
    body: () => bankAccountBody(poolId, account),
  });
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const standing = await readItem(store, key);
    if (standing !== null) {
      const earlier = earlierOutcome(standing, mark);
      if (earlier === 'reused') return { problem: 'idempotency.key-reused' };
      return { ...answer(accountFromItem(earlier)), isReplay: true };
    }
    const account = accountFromItem(checked.value);
    const put: Write<'account'> = {
      name: 'account',
      action: {
        put: {
          TableName: store.registerTable,
          Item: { ...bankAccountKey(poolId, account.bank), ...account },
        },
      },
    };
    const outcome = await transact<'account' | 'request'>(store, [
      put,
      requestWrite(store, key, mark, account),
    ]);
    if (outcome.kind === 'committed') return answer(account);
    await pause(round);
  }
  throw new StoreFault(`the bank account of ${poolId} stays contended`);
}
