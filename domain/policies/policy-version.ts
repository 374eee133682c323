import type { Instant } from '../calendar/instant.ts';
import type { RequestMark } from '../claims/step.ts';
import type { Sha256Hex } from '../digest.ts';
import type { Policy, PolicyVersionId } from './policy.ts';

/** Who proposed or confirmed a version, when, and by which request. */
export type PolicyAct = { readonly actor: string; readonly at: Instant; readonly request: RequestMark };

/** A policy and the digest of all that it says, by which one person names to another what they have read. */
type Version = { readonly policy: Policy; readonly digest: Sha256Hex };

type Proposal = Version & {
  /** The version that it was made from; null where all of it was spelt out. */
  readonly basedOn: PolicyVersionId | null;
  readonly proposal: PolicyAct;
};

/** It came with the platform. */
export type ShippedPolicy = Version & { readonly status: 'shipped' };
/** It waits for a second manager, and applies to nothing until then; another proposal may take its place. */
export type ProposedPolicy = Proposal & { readonly status: 'proposed' };
/** It is in force from its first day, or will be, and never changes again. */
export type ConfirmedPolicy = Proposal & { readonly status: 'confirmed'; readonly confirmation: PolicyAct };

export type PolicyVersion = ShippedPolicy | ProposedPolicy | ConfirmedPolicy;
