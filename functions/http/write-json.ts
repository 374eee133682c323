/** Amounts are whole and at most 2^53 − 1 by their type, so a JSON number carries each of them exactly. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? Number(member) : member,
  );
}
