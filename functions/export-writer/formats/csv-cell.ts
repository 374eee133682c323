/** What a spreadsheet would take for a formula (OWASP, CSV injection), and what disarms one, lest it be taken for that. */
const FORMULA = /^['=+\-@\t\r]/;
/** What it would take for a number, and round. */
const DIGIT = /^\d/;
const QUOTED = /[",\r\n]/;

/**
 * A text as a cell: what would be run is disarmed by an apostrophe in front, and a code that begins with a digit is kept
 * from being read as a number by a tab in front, which does not show; so the lists of the API do it.
 */
export function textCell(text: string): string {
  if (FORMULA.test(text)) return quoted(`'${text}`);
  return quoted(DIGIT.test(text) ? `\t${text}` : text);
}

/** A line of cells; numbers and days are handed in as they are. */
export function csvLine(cells: readonly string[]): string {
  return cells.join(',');
}

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
