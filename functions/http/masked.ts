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
