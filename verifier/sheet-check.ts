import { insist } from './fault.ts';
import { takeLine, type LineSource } from './line-source.ts';
import type { ManifestFile } from './manifest.ts';
import type { Hasher } from './pack.ts';

/** Holds a sheet against what it must hold, which is handed in piece by piece. */
export type SheetCheck = {
  /** Null where nobody has to wait. */
  readonly expect: (text: string) => Promise<void> | null;
  readonly finish: () => Promise<void>;
};

/** Large enough to digest in one go, small enough to keep. */
const PIECE_LENGTH = 16_384;

/**
 * By its digest: that of the file is the manifest's, as is checked elsewhere, so that the file need not be read again.
 * It tells that something differs, and not what.
 */
export function digestCheck({ name, sha256 }: ManifestFile, hasher: Hasher): SheetCheck {
  let pending = '';
  const digest = () => {
    hasher.updateText(pending);
    pending = '';
  };
  return {
    expect: (text) => {
      pending += text;
      if (pending.length >= PIECE_LENGTH) digest();
      return null;
    },
    finish: () => {
      digest();
      insist(hasher.hex() === sha256, 'sheet.differs', name);
      return Promise.resolve();
    },
  };
}

/** By its lines, one after the other, to name the first that differs. */
export function lineCheck(source: LineSource): SheetCheck {
  const at = () => `${source.name}:${String(source.taken)}`;
  return {
    expect: async (text) => {
      for (const line of text.split('\n').slice(0, -1)) {
        const found = await takeLine(source);
        insist(found === line, 'sheet.differs', at(), found ?? '');
      }
    },
    finish: async () => {
      const found = await takeLine(source);
      insist(found === null, 'sheet.differs', at(), found ?? '');
    },
  };
}
