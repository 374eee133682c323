/** Crockford's 32 characters; I, L, O and U are left out because they are misread. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Crockford's base 32 (https://www.crockford.com/base32.html), lower case, without padding or check symbol. Bits are
 * taken from the front, as in RFC 4648, and the last character is filled up with zero bits.
 */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((buffer >> bits) & 31);
    }
  }
  return bits > 0 ? text + ALPHABET.charAt((buffer << (5 - bits)) & 31) : text;
}
