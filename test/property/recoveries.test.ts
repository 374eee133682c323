import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bearingOf,
  outstandingFen,
  outstandingOf,
  recoveryShares,
  withClawback,
  withProvincePart,
  withReturned,
  type Bearing,
} from '../../domain/claims/bearing.ts';
import type { Payer } from '../../domain/decisions/split.ts';
import { addFen, fen, type Fen } from '../../domain/money/fen.ts';

const PAYERS: readonly Payer[] = ['national', 'guarantor', 'province', 'city', 'claimant'];
const part = fc.oneof(fc.bigInt(0n, 9n), fc.bigInt(0n, 10n ** 12n)).map(fen);

/** Any loss, shared in any way, of which the city paid all that was decided or less. */
const bearings: fc.Arbitrary<Bearing> = fc
  .tuple(fc.tuple(part, part, part, part, part), fc.bigInt(0n, 3n))
  .map(([amounts, less]) => {
    const split = PAYERS.map((payer, index) => ({ payer, amountFen: amounts[index] ?? fen(0n) }));
    return bearingOf(split, fen(amounts[3] > less ? amounts[3] - less : amounts[3]));
  });

/** How much comes in of what is outstanding: a part in ten thousand, and so many fen more or less. */
const portions = fc.record({ tenThousandths: fc.bigInt(0n, 10_000n), off: fc.bigInt(-2n, 2n) });
type Portion = { readonly tenThousandths: bigint; readonly off: bigint };

function netOf(bearing: Bearing, { tenThousandths, off }: Portion): Fen {
  const outstanding = outstandingFen(bearing);
  const net = (outstanding * tenThousandths) / 10_000n + off;
  return fen(net < 0n ? 0n : net > outstanding ? outstanding : net);
}

function recovered(bearing: Bearing, netFen: Fen): Bearing {
  return withReturned(bearing, recoveryShares(bearing, netFen));
}

type Event =
  | ({ readonly kind: 'recovery' } & Portion)
  | ({ readonly kind: 'clawback' | 'province' } & Pick<Portion, 'tenThousandths'>);

const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: portions.map((portion) => ({ kind: 'recovery' as const, ...portion })) },
    fc.record({
      kind: fc.constantFrom('clawback' as const, 'province' as const),
      tenThousandths: fc.bigInt(0n, 10_000n),
    }),
  ),
  { maxLength: 30 },
);

function after(bearing: Bearing, event: Event): Bearing {
  if (event.kind === 'recovery') return recovered(bearing, netOf(bearing, event));
  const payer = event.kind === 'clawback' ? 'city' : 'province';
  const bearer = bearing.find((one) => one.payer === payer);
  if (bearer === undefined) throw new Error(payer);
  const ofFen = event.kind === 'clawback' ? outstandingOf(bearer) : bearer.borneFen;
  const amountFen = fen((ofFen * event.tenThousandths) / 10_000n);
  return event.kind === 'clawback' ? withClawback(bearing, amountFen) : withProvincePart(bearing, amountFen);
}

describe('for any loss and anything that happens after its payment', () => {
  test('nobody has back more than they bore, and what is outstanding is the loss less what came back', () => {
    fc.assert(
      fc.property(bearings, events, (start, happening) => {
        const lossFen = outstandingFen(start);
        let bearing = start;
        for (const event of happening) {
          bearing = after(bearing, event);
          for (const bearer of bearing) {
            expect(outstandingOf(bearer) >= 0n).toBe(true);
            expect(bearer.returnedFen <= bearer.borneFen).toBe(true);
          }
          const returnedFen = addFen(...bearing.map((bearer) => bearer.returnedFen));
          expect(outstandingFen(bearing) + returnedFen).toBe(lossFen);
        }
      }),
    );
  });

  test('when everything is recovered in the end, every payer has back exactly what it paid', () => {
    fc.assert(
      fc.property(bearings, events, (start, happening) => {
        const bearing = happening.reduce(after, start);
        const whole = recovered(bearing, outstandingFen(bearing));
        for (const { borneFen, returnedFen, clawedBackFen } of whole) {
          expect(returnedFen + clawedBackFen).toBe(borneFen);
        }
      }),
    );
  });
});

describe('for any recovery', () => {
  test('the shares make up the whole, each within a fen of its exact proportion and none above what it lacks', () => {
    fc.assert(
      fc.property(bearings, portions, (bearing, portion) => {
        const netFen = netOf(bearing, portion);
        const shares = recoveryShares(bearing, netFen);
        const lostFen = outstandingFen(bearing);
        expect(addFen(...shares.map(({ amountFen }) => amountFen))).toBe(netFen);
        bearing.forEach((bearer, index) => {
          const amountFen = shares[index]?.amountFen ?? 0n;
          const off = amountFen * lostFen - netFen * outstandingOf(bearer);
          expect(off < lostFen || lostFen === 0n).toBe(true);
          expect(-off < lostFen || lostFen === 0n).toBe(true);
          expect(amountFen <= outstandingOf(bearer)).toBe(true);
        });
      }),
    );
  });

  test('coming in two parts instead of one changes nobody’s total by more than two fen', () => {
    fc.assert(
      fc.property(bearings, portions, portions, (bearing, portion, first) => {
        const netFen = netOf(bearing, portion);
        const firstFen = fen((netFen * first.tenThousandths) / 10_000n);
        const once = recovered(bearing, netFen);
        const twice = recovered(recovered(bearing, firstFen), fen(netFen - firstFen));
        once.forEach(({ returnedFen }, index) => {
          const difference = returnedFen - (twice[index]?.returnedFen ?? 0n);
          expect(difference >= -2n && difference <= 2n).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});
