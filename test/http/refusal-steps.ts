import { expect } from 'vitest';
import { plusDays } from '../builders/bodies.ts';
import { parameter } from '../builders/policy.ts';
import type { Reply } from './api.ts';
import { idOf } from './institution-steps.ts';
import { policyDesk } from './policy-desk.ts';
import type { TestRun } from './run.ts';

/** What the integrators’ guide says about forcing refusals: the bodies, and for each code the steps to it. */
export type RefusalChapter = {
  readonly bodies: string;
  readonly rows: readonly { readonly code: string; readonly steps: readonly string[] }[];
};

export function readRefusalChapter(markdown: string): RefusalChapter {
  const bodies = /```json\n(.*?)```/s.exec(markdown)?.[1];
  if (bodies === undefined) throw new Error('the chapter has no bodies');
  const rows = [...markdown.matchAll(/^\| `([\w.-]+\.[\w-]+)` *\| (`.*`) *\|$/gm)].map(
    ([, code = '', steps = '']) => ({
      code,
      steps: steps.split('<br>').map((step) => step.trim().slice(1, -1)),
    }),
  );
  return { bodies, rows };
}

const STEP = /^(?:(\d+) × )?(?:(demo-[\w-]+) )?(loan|investment|claim|policy|days|\/\S+) (.+)$/;

type Json = Readonly<Record<string, unknown>>;

/** Takes a row's steps on a fresh run, all but the last successfully, and tells what the last was answered. */
export async function takeSteps(run: TestRun, bodies: string, steps: readonly string[]): Promise<Reply> {
  const { api } = run;
  const ids: Record<string, string> = { bank: idOf('demo-bank') };
  let institution = 'demo-bank';

  async function read(text: string, number: number): Promise<Json> {
    const today = await api.day();
    const dated = text
      .replaceAll(/"today([+-]\d+)?"/g, (_match, days?: string) => `"${plusDays(today, Number(days ?? 0))}"`)
      .replaceAll('{n}', String(number));
    return JSON.parse(dated) as Json;
  }

  async function body(name: string, patch: Json): Promise<Json> {
    return mergePatch((await read(bodies, 0))[name], patch) as Json;
  }

  async function take(step: string, number: number): Promise<Reply | null> {
    const [, , client, verb = '', text = ''] = STEP.exec(step) ?? [];
    if (verb === 'days') return await api.moveClock(Number(text)).then(() => null);
    const patch = await read(text, number);
    if (verb === 'policy') return await confirmPolicy(run, patch).then(() => null);
    if (verb === 'claim') {
      const claim = { exposureId: ids['exposure'], ...(await body('claim', patch)) };
      return await api.post(client ?? institution, '/v1/claims', claim);
    }
    if (verb === 'loan' || verb === 'investment') {
      institution = client ?? (verb === 'loan' ? 'demo-bank' : 'demo-fund');
      return await api.post(institution, '/v1/exposures', await body(verb, patch));
    }
    const path = verb.replaceAll(/\{(\w+)\}/g, (_match, name: string) => ids[name] ?? '');
    return await api.post(client ?? '', path, patch);
  }

  async function repeat(step: string): Promise<Reply | null> {
    const [, times = '1', , verb] = STEP.exec(step) ?? [];
    let reply: Reply | null = null;
    for (let number = 1; number <= Number(times); number += 1) {
      reply = await take(step, number);
      if (verb === 'loan' || verb === 'investment') ids['exposure'] = String(reply?.body.id);
      if (verb === 'claim') ids['claim'] = String(reply?.body.id);
    }
    return reply;
  }

  for (const step of steps.slice(0, -1)) {
    const reply = await repeat(step);
    expect(reply?.status ?? 200, `${step}: ${JSON.stringify(reply?.body)}`).toBeLessThan(300);
  }
  const last = await repeat(steps.at(-1) ?? '');
  if (last === null) throw new Error('the last step asks for nothing');
  return last;
}

/** Two managers confirm a version for loans that differs in these values, and its first day comes. */
async function confirmPolicy(run: TestRun, values: Json): Promise<void> {
  const parameters = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, parameter(value)]),
  );
  await policyDesk(() => run).confirmedVersion(await run.api.day(1), { parameters });
  await run.api.moveClock(1);
}

/** A JSON merge patch (RFC 7396). */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, name);
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
