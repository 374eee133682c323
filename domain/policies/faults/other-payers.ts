import type { Policy } from '../policy.ts';
import type { PolicyFault } from '../policy-fault.ts';

export function otherPayersOnce({ parameters }: Policy): PolicyFault[] {
  const payers = parameters.otherPayers.value.map(({ payer }) => payer);
  return payers
    .filter((payer, index) => payers.indexOf(payer) < index)
    .map((payer) => ({ code: 'other-payers.twice', payer }));
}
