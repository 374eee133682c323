import type { VoucherPeople } from '../../domain/books/voucher.ts';
import type { LiveClaim } from '../../domain/claims/claim.ts';
import type { Entry, Head } from '../../domain/ledger/entry.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Checkpoint } from '../store/checkpoint-item.ts';
import type { PackRequest } from '../store/export-item.ts';
import type { Reversal } from '../store/reversal-item.ts';

/** Some entries of a pack, in order, and what has to be known of each of them to prove it right. */
export type PackPage = {
  readonly entries: readonly Entry[];
  /** The claims that first come up in these entries, as they stood at the pack's last entry. */
  readonly claims: readonly LiveClaim[];
  /** Who ordered what is turned round in these entries. */
  readonly reversals: readonly Reversal[];
  /** Who is behind each entry, in the order of the entries; empty where no file tells of it. */
  readonly people: readonly VoucherPeople[];
};

/** What stands around the pages: known once all of them are read. */
export type PackFrame = {
  readonly asked: PackRequest;
  /** Before the first entry. */
  readonly opening: Head;
  readonly closing: Checkpoint;
  readonly policies: readonly Policy[];
};

/**
 * Lines, page by page. Those of a page depend on the page alone, so that a pack that is gone on with is the same to the
 * byte as one that was never interrupted.
 */
export type Lines = {
  readonly name: string;
  /** What ends each line. */
  readonly newline: '\n' | '\r\n';
  /** Whether they tell who is behind an entry, which takes reading every claim that is named. */
  readonly tellsPeople?: boolean;
  readonly page: (page: PackPage, asked: PackRequest) => readonly string[];
};

/** A file of lines, and what stands before and after those of the pages. */
export type LineFile = Lines & {
  /** Before the first line. */
  readonly mark: '' | '\uFEFF';
  readonly head: (frame: PackFrame) => readonly string[];
  readonly tail: (frame: PackFrame) => readonly string[];
};

/** A file that is made, at the end, of lines that are in no file themselves. */
export type MadeFile = {
  readonly name: string;
  readonly parts: readonly Lines[];
  readonly make: (
    frame: PackFrame,
    read: (part: Lines) => AsyncIterable<Uint8Array>,
  ) => AsyncIterable<Uint8Array>;
};

export const NO_LINES = (): readonly string[] => [];
