import type { Clause, Parameter } from './policy.ts';

/** The city's own document, from which the pools, their sizes and their purposes come. */
export function fromSeed<Value>(value: Value, clause: Clause): Parameter<Value> {
  return { value, basis: 'seed', clause };
}

/** A comparable rule published elsewhere, until the city sets its own. */
export function fromAnalogue<Value>(value: Value, clause: Clause): Parameter<Value> {
  return { value, basis: 'analogue', clause };
}

/** No published rule was found; the city has to set it. */
export function placeholder<Value>(value: Value, note?: Clause): Parameter<Value> {
  return { value, basis: 'placeholder', clause: note ?? TO_BE_SET };
}

const TO_BE_SET: Clause = { zh: '待市主管部门确定', en: 'to be set by the city' };

export const SEED_POOLS: Clause = {
  zh: '徐政发〔2016〕12号 五（三）',
  en: '徐政发〔2016〕12号, part 5 (3)',
};
