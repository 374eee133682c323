/** Eleven digits and more, grouped or not: accounts, cards, identity papers, mobile telephones. A date has fewer. */
const LONG_NUMBER = /\d(?:[ -]?\d){9,}[ -]?[\dX]/gi;
const E_MAIL = /[\w.+-]+@(?=[\w-]+(?:\.[\w-]+)+)/g;
const SHOWN = 4;

/**
 * A text as it stands in a list, where it is passed over by more eyes than it is meant for: of a number that may be an
 * account or a telephone its last four characters, of an address of mail its domain. Whoever reads the one thing itself
 * sees it in full.
 */
export function masked(text: string): string {
  return text
    .replace(LONG_NUMBER, (number) => `****${number.replace(/[ -]/g, '').slice(-SHOWN)}`)
    .replace(E_MAIL, '****@');
}

/** What people write in their own words or hold as evidence. Numbers of contracts are keys of their own, and stay. */
const FREE_TEXTS = new Set([
  'counterparty',
  'displayName',
  'documentNo',
  'fileName',
  'paymentRef',
  'purpose',
  'reason',
  'reference',
  'revokedFor',
  'subject',
  'summary',
]);

/** A body as it stands in a list: each free text in it masked, however deep. */
export function maskedBody(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(maskedBody);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'string' && FREE_TEXTS.has(name) ? masked(value) : maskedBody(value),
    ]),
  );
}
