import fc, { type Arbitrary } from 'fast-check';
import { claim } from '../builders/bodies.ts';
import { http, type Attack } from './attack.ts';
import { AIMS, rightfulHeaders, rightfulPath, type Aim, type Prey } from './targets.ts';

const posting = AIMS.filter(({ method, roles }) => method !== 'GET' && roles !== null);
const reading = AIMS.filter(({ method }) => method === 'GET');

/** Any text at all, in the characters that a request line or a header may carry. */
const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
});

/** Attacks that nobody thought of: any JSON, any bytes, any path, query and header. */
export function randomAttack(prey: Prey): Arbitrary<Attack> {
  return fc.oneof(anyJson(prey), anyBytes(prey), brokenQuote(prey), anyTarget(prey), anyHeader(prey));
}

/** Any value but an object of known names: one name of ours in it is known to nobody. */
function anyJson(prey: Prey): Arbitrary<Attack> {
  const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }), { maxKeys: 8 });
  const body = fc.oneof(
    object.map((members) => JSON.stringify({ ...members, 'known to nobody': 1 })),
    fc.array(fc.jsonValue({ maxDepth: 5 })).map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  );
  return fc.tuple(fc.constantFrom(...posting), body).map(([aim, text]) => sent(prey, aim, text));
}

/** The first byte alone makes them no JSON. */
function anyBytes(prey: Prey): Arbitrary<Attack> {
  return fc
    .tuple(fc.constantFrom(...posting), fc.uint8Array({ maxLength: 500 }))
    .map(([aim, bytes]) => sent(prey, aim, Buffer.from([0xff, ...bytes])));
}

/** A quote, which writes nothing whatever it says, with some bytes of it changed. */
function brokenQuote(prey: Prey): Arbitrary<Attack> {
  const whole = Buffer.from(JSON.stringify(claim(prey.ids['exposures'] ?? '', prey.today)));
  const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
  const quote = posting.filter(({ name }) => name === 'quoteClaim');
  return fc
    .tuple(fc.constantFrom(...quote), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([aim, changes]) => {
      const bytes = Buffer.from(whole);
      for (const [place, byte] of changes) bytes[place] = byte;
      return sent(prey, aim, bytes);
    });
}

function anyTarget(prey: Prey): Arbitrary<Attack> {
  return fc.tuple(fc.constantFrom(...reading), visible, visible).map(([aim, id, query]) => {
    const target = `${aim.path.replace(/\{\w+\}/g, id)}?${query}`;
    const bytes = http({ target, headers: rightfulHeaders(prey, aim) });
    return { kind: 'random', name: `${aim.name}: ${target}`, bytes };
  });
}

function anyHeader(prey: Prey): Arbitrary<Attack> {
  const names = [
    'X-Request-Id',
    'Accept-Language',
    'Accept',
    'Cookie',
    'X-Any',
    'Content-Encoding',
    'Content-Type',
  ];
  return fc
    .tuple(fc.constantFrom(...reading), fc.constantFrom(...names), visible)
    .map(([aim, name, value]) => ({
      kind: 'random',
      name: `${aim.name}: ${name}: ${value}`,
      bytes: http({
        target: rightfulPath(prey, aim.path),
        headers: [...rightfulHeaders(prey, aim), [name, value]],
      }),
    }));
}

function sent(prey: Prey, aim: Aim, body: string | Buffer): Attack {
  const target = rightfulPath(prey, aim.path);
  const bytes = http({ method: aim.method, target, headers: rightfulHeaders(prey, aim), body });
  return { kind: 'random', name: `${aim.name}: ${body.toString('utf8')}`, bytes };
}
