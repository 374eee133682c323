import type { Parameters } from './decide.ts';
import { insist } from './fault.ts';
import type { LineSource } from './line-source.ts';
import { parseObject, type Manifest } from './manifest.ts';
import type { Tools } from './pack.ts';

type PolicyLine = {
  readonly digest: string;
  readonly id: string;
  readonly policy: { readonly effectiveFrom: string; readonly parameters: Parameters; readonly pool: string };
};

/** The versions of the pack by their ids, each of which says what its digest is of. */
export async function readPolicies(
  source: LineSource,
  manifest: Manifest,
  tools: Tools,
): Promise<ReadonlyMap<string, Parameters>> {
  const policies = new Map<string, Parameters>();
  const named: { id: string; digest: string }[] = [];
  for (let line = await source.takeLater(); line !== null; line = await source.takeLater()) {
    const { digest, id, policy } = parseObject(line, 'policy.digest', 'policies.jsonl') as PolicyLine;
    const text = JSON.stringify(policy);
    insist(line === `{"digest":"${digest}","id":"${id}","policy":${text}}`, 'policy.digest', id);
    insist(tools.sha256Text(text) === digest, 'policy.digest', id);
    const isItself = id === `${manifest.pool}@${policy.effectiveFrom}` && policy.pool === manifest.pool;
    insist(isItself && !policies.has(id), 'policy.digest', id);
    policies.set(id, policy.parameters);
    named.push({ id, digest });
  }
  const isNamed = JSON.stringify(named) === JSON.stringify(manifest.policies);
  insist(isNamed, 'manifest.policies', 'policies.jsonl');
  return policies;
}
