const TEXT = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
const DAY = '"\\d{4}-\\d{2}-\\d{2}"';
const INSTANT = '"\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z"';

/** The one way in which a claim is written, its whole numbers with at most so many digits: no other text is one. */
export function claimForm(digitsMax: number): RegExp {
  const whole = `(?:0|[1-9]\\d{0,${String(digitsMax - 1)}})`;
  const form = object({
    creditCode: TEXT,
    decidedOn: DAY,
    decision: object({
      amountFen: whole,
      bindingCap: orNull(TEXT),
      split: list(object({ amountFen: whole, payer: TEXT })),
      steps: list(`\\[${TEXT},${whole}\\]`),
    }),
    evidence: list(object({ bytes: whole, kind: TEXT, sha256: TEXT })),
    exposure: object({ filedOn: DAY, principalFen: whole, startedOn: DAY, tier: TEXT, traits: list(TEXT) }),
    exposureId: TEXT,
    id: TEXT,
    institutionId: TEXT,
    loss: object({
      event: TEXT,
      lossFen: whole,
      occurredOn: DAY,
      otherCompensationFen: whole,
      overdueDays: orNull(whole),
      receivedFen: whole,
    }),
    policyVersion: TEXT,
    recordedAt: INSTANT,
    steps: list(stepForm(whole)),
    usage: object({
      claimedFen: whole,
      enterpriseFen: whole,
      headroomFen: whole,
      institutionYearFen: whole,
      openClaimId: orNull(TEXT),
      settledOn: orNull(DAY),
    }),
  });
  return new RegExp(`^${form}$`);
}

function stepForm(whole: string): string {
  return object({
    action: TEXT,
    actor: TEXT,
    'amountFen?': whole,
    at: INSTANT,
    'clearances?': list(object({ exposureId: TEXT, flag: TEXT, reason: TEXT })),
    'costsFen?': whole,
    'documentNo?': TEXT,
    entrySeq: orNull(whole),
    'evidence?': list(object({ bytes: whole, fileName: TEXT, kind: TEXT, sha256: TEXT })),
    'matchApplicationId?': orNull(TEXT),
    'notice?': orNull(object({ from: DAY, missingYears: list(whole), to: DAY })),
    'objection?': whole,
    'orderedBy?': TEXT,
    'outcome?': TEXT,
    'paidOn?': DAY,
    'paymentRef?': TEXT,
    'provinceFen?': whole,
    'provincePaidOn?': orNull(DAY),
    reason: orNull(TEXT),
    'receivedFen?': whole,
    'receivedOn?': DAY,
    'reference?': TEXT,
    'reversedSeq?': whole,
    'twinIds?': list(TEXT),
  });
}

/** An object whose members stand in this order and once each; those with a question mark may be missing. */
function object(members: Readonly<Record<string, string>>): string {
  const forms = Object.entries(members).map(([name, form], index) => {
    const comma = index === 0 ? '' : ',';
    return name.endsWith('?') ? `(?:${comma}"${name.slice(0, -1)}":${form})?` : `${comma}"${name}":${form}`;
  });
  return `\\{${forms.join('')}\\}`;
}

function list(form: string): string {
  return `\\[(?:${form}(?:,${form})*)?\\]`;
}

function orNull(form: string): string {
  return `(?:${form}|null)`;
}
