import { createHash } from 'node:crypto';
import { sha256Hex, utf8, type Sha256, type Sha256Hex } from '../../domain/digest.ts';

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

export function digestOf(text: string): Sha256Hex {
  return sha256Hex(utf8(text), sha256);
}
