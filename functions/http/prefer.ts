/** The longest that a connection is held for a final answer, well below the half minute that the gateway waits. */
export const WAIT_SECONDS_MAX = 20;

/** How long a caller would wait (RFC 7240): as they say, up to the longest; null where they do not say. */
export function preferredWaitSeconds(header: string | undefined): number | null {
  for (const preference of (header ?? '').split(',')) {
    const [name = '', value = ''] = (preference.split(';')[0] ?? '').split('=').map((part) => part.trim());
    const digits = /^"?(\d{1,9})"?$/.exec(value)?.[1];
    if (name.toLowerCase() === 'wait' && digits !== undefined) {
      return Math.min(Number(digits), WAIT_SECONDS_MAX);
    }
  }
  return null;
}
