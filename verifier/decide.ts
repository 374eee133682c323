import { monthsLater } from './days.ts';
import { insist } from './fault.ts';

/** What a decision was made on, as the pack tells it. Amounts are whole fen. */
export type Case = {
  readonly decidedOn: string;
  readonly loss: {
    readonly event: string;
    readonly occurredOn: string;
    readonly overdueDays: number | null;
    readonly lossFen: number;
    readonly receivedFen: number;
    readonly otherCompensationFen: number;
  };
  readonly exposure: {
    readonly tier: string;
    readonly traits: readonly string[];
    readonly principalFen: number;
    readonly startedOn: string;
    readonly filedOn: string;
  };
  readonly usage: {
    readonly claimedFen: number;
    readonly openClaimId: string | null;
    readonly settledOn: string | null;
    readonly enterpriseFen: number;
    readonly institutionYearFen: number;
    readonly headroomFen: number;
  };
};

export type Part = { readonly payer: string; readonly amountFen: number };

export type Decided = {
  readonly amountFen: number;
  readonly bindingCap: string | null;
  readonly split: readonly Part[];
  readonly steps: readonly (readonly [rule: string, amountFen: number])[];
};

type Value<V> = { readonly value: V };
type ByTier = Readonly<Record<string, number>>;

/** The parameters that a decision goes by; the rest of a policy is for filings and deadlines. */
export type Parameters = {
  readonly otherCompensation: Value<'before-share' | 'after-share'>;
  readonly otherPayers: Value<readonly { readonly payer: string; readonly rateBp: ByTier }[]>;
  readonly provinceRateBp: Value<ByTier>;
  readonly provinceCapPerDealFen: Value<ByTier | null>;
  readonly cityRateBp: Value<ByTier>;
  readonly cityRateBonus: Value<{ readonly anyOf: readonly string[]; readonly addBp: number } | null>;
  readonly governmentsTogetherMaxBp: Value<number>;
  readonly cityCapPerDealFen: Value<ByTier | null>;
  readonly cityCapPerEnterpriseFen: Value<number | null>;
  readonly cityCapPerInstitutionYearFen: Value<number | null>;
  readonly lossEvents: Value<readonly LossEvent[]>;
  readonly claimWindowMonths: Value<number>;
  readonly requireProvincePaidFirst: Value<boolean>;
  readonly publicNoticeWorkingDays: Value<number | null>;
  readonly cityRecoveryGoesTo: Value<'headroom' | 'treasury'>;
};

type LossEvent = {
  readonly event: string;
  readonly overdueDaysMin: number | null;
  readonly cover: { readonly months: number; readonly countedFrom: 'start' | 'filing' } | null;
};

/** The decision computed anew from what it was made on; a case that its policy refuses is a fault. */
export function decideAnew(one: Case, policy: Parameters, at: string): Decided {
  insistCovered(one, policy, at);
  insistWithinPrincipal(one, at);
  const { loss, exposure, usage } = one;
  const { tier, traits } = exposure;
  const steps: [string, number][] = [];
  const step = (rule: string, amountFen: number) => {
    steps.push([rule, amountFen]);
    return amountFen;
  };
  const other = loss.otherCompensationFen;
  const place = policy.otherCompensation.value;
  let base = step('loss-base', Math.max(loss.lossFen - loss.receivedFen, 0));
  if (place === 'before-share' && other > 0) base = step('other-compensation', Math.max(base - other, 0));
  const others = policy.otherPayers.value.flatMap(({ payer, rateBp }) => {
    const rate = rateBp[tier];
    return rate === undefined ? [] : [{ payer, amountFen: share(base, rate) }];
  });
  if (others.length > 0) step('share-others', sum(others));
  let province = step('share-province', share(base, policy.provinceRateBp.value[tier] ?? 0));
  const provinceCap = policy.provinceCapPerDealFen.value?.[tier];
  if (provinceCap !== undefined) province = step('cap-province-per-deal', Math.min(province, provinceCap));
  const rate = policy.cityRateBp.value[tier] ?? 0;
  let city = step('share-city', share(base, rate));
  const bonus = policy.cityRateBonus.value;
  if (bonus?.anyOf.some((trait) => traits.includes(trait)) === true)
    city = step('city-rate-bonus', share(base, rate + bonus.addBp));
  if (place === 'after-share' && other > 0) city = step('other-compensation', Math.max(city - other, 0));
  insist(city > 0, 'decision.not-payable', at, 'nothing is left of the share');
  let bindingCap: string | null = null;
  for (const { name, limit, used } of capsOf(
    one,
    policy,
    base,
    sum(others.filter(isGovernment)) + province,
  )) {
    insist(used < limit, 'decision.not-payable', at, name);
    if (limit - used < city) bindingCap = name;
    city = step(name, Math.min(city, limit - used));
  }
  step('pool-headroom', city);
  insist(city <= usage.headroomFen, 'decision.not-payable', at, 'pool-headroom');
  const parts: Part[] = [
    ...others,
    { payer: 'province', amountFen: province },
    { payer: 'city', amountFen: city },
  ];
  if (place === 'after-share' && other > 0) parts.push({ payer: 'other-compensation', amountFen: other });
  parts.push({ payer: 'claimant', amountFen: base - sum(parts) });
  return { amountFen: city, bindingCap, split: parts, steps };
}

function isGovernment({ payer }: Part): boolean {
  return payer === 'national' || payer === 'county';
}

type Cap = { readonly name: string; readonly limit: number; readonly used: number };

function capsOf({ exposure, usage }: Case, policy: Parameters, base: number, governments: number): Cap[] {
  const perDeal = policy.cityCapPerDealFen.value?.[exposure.tier];
  const perEnterprise = policy.cityCapPerEnterpriseFen.value;
  const perYear = policy.cityCapPerInstitutionYearFen.value;
  const together = share(base, policy.governmentsTogetherMaxBp.value);
  return [
    { name: 'governments-together', limit: together, used: governments },
    ...(perDeal === undefined ? [] : [{ name: 'cap-per-deal', limit: perDeal, used: 0 }]),
    ...(perEnterprise === null
      ? []
      : [{ name: 'cap-per-enterprise', limit: perEnterprise, used: usage.enterpriseFen }]),
    ...(perYear === null
      ? []
      : [{ name: 'cap-per-institution-year', limit: perYear, used: usage.institutionYearFen }]),
  ];
}

function insistCovered({ loss, exposure, decidedOn }: Case, policy: Parameters, at: string): void {
  const { event, occurredOn, overdueDays } = loss;
  const rule = policy.lossEvents.value.find((covered) => covered.event === event);
  insist(rule !== undefined, 'decision.not-payable', at, event);
  const { overdueDaysMin, cover } = rule;
  const isRipe = overdueDaysMin === null || (overdueDays !== null && overdueDays >= overdueDaysMin);
  insist(isRipe, 'decision.not-payable', at, 'overdue days');
  if (cover !== null) {
    const from = cover.countedFrom === 'start' ? exposure.startedOn : exposure.filedOn;
    insist(occurredOn <= monthsLater(from, cover.months), 'decision.not-payable', at, 'cover');
  }
  const isInTime = occurredOn <= decidedOn && occurredOn >= exposure.filedOn;
  insist(isInTime, 'decision.not-payable', at, 'day of the loss');
  const lastDay = monthsLater(occurredOn, policy.claimWindowMonths.value);
  insist(decidedOn <= lastDay, 'decision.not-payable', at, 'claim window');
}

function insistWithinPrincipal({ loss, exposure, usage }: Case, at: string): void {
  const { lossFen, receivedFen, otherCompensationFen } = loss;
  const isFree = usage.settledOn === null && usage.openClaimId === null;
  insist(isFree, 'decision.not-payable', at, 'exposure');
  insist(usage.claimedFen + lossFen <= exposure.principalFen, 'exposure.principal', at);
  insist(receivedFen + otherCompensationFen < lossFen, 'decision.not-payable', at, 'nothing lost');
}

/** Floored to the fen. The product of an amount and a rate may be more than a number holds exactly. */
function share(amountFen: number, rateBp: number): number {
  const product = amountFen * rateBp;
  if (Number.isSafeInteger(product)) return (product - (product % 10_000)) / 10_000;
  return Number((BigInt(amountFen) * BigInt(rateBp)) / 10_000n);
}

export function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { amountFen }) => total + amountFen, 0);
}
