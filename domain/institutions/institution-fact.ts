import type { Instant } from '../calendar/instant.ts';
import type { Agreement } from './agreement.ts';
import type { LinePassed, LossFigures } from './standing.ts';

/** Something that happened to an institution, once and for ever. */
export type InstitutionFact =
  | { readonly kind: 'agreed'; readonly at: Instant; readonly actor: string; readonly agreement: Agreement }
  | ({ readonly kind: 'warned'; readonly actor: string } & LinePassed)
  | ({ readonly kind: 'suspended'; readonly actor: string } & LinePassed)
  | ({
      readonly kind: 'resumed';
      readonly at: Instant;
      readonly actor: string;
      readonly reason: string;
    } & LossFigures);
