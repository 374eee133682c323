import type { ProblemCode } from '../../../functions/http/problem-catalogue.ts';
import { done, getting, posting, type Provocation, type Stage } from './stage.ts';

const ENABLED_MAX = 6;
const ENDPOINTS = '/v1/webhook-endpoints';

/** Where events are sent to. */
export const WEBHOOK_PROVOCATIONS = {
  'webhook-endpoint.not-found': (stage) => getting(stage, 'demo-bank', `${ENDPOINTS}/whe_none`),
  'webhook-endpoint.too-many': async (stage) => {
    for (let count = 1; count <= ENABLED_MAX; count += 1) await created(stage, 'demo-bank-2');
    return creating(stage, 'demo-bank-2');
  },
  'webhook-endpoint.disabled': async (stage) => {
    const path = `${ENDPOINTS}/${await created(stage, 'demo-bank')}`;
    await done(posting(stage, 'demo-bank', `${path}/disable`));
    return posting(stage, 'demo-bank', `${path}/test`);
  },
  'event.not-found': async (stage) => {
    const path = `${ENDPOINTS}/${await created(stage, 'demo-bank')}/redeliver`;
    return posting(stage, 'demo-bank', path, { position: 999_999_999 });
  },
} as const satisfies Partial<Record<ProblemCode, Provocation>>;

function creating(stage: Stage, client: string) {
  return posting(stage, client, ENDPOINTS, { url: 'https://hooks.invalid/' });
}

async function created(stage: Stage, client: string): Promise<string> {
  return (await done(creating(stage, client))).body.id;
}
