import { administration } from '../functions/administration/operations.ts';
import { approval } from '../functions/approval/operations.ts';
import { batches } from '../functions/batches/operations.ts';
import { calendar } from '../functions/calendar/operations.ts';
import { bookings } from '../functions/bookings/operations.ts';
import { closing } from '../functions/closing/operations.ts';
import { documentation } from '../functions/documentation/operations.ts';
import { enquiries } from '../functions/enquiries/operations.ts';
import { enterprises } from '../functions/enterprises/operations.ts';
import { events } from '../functions/events/operations.ts';
import { packExports, type ExportSettings } from '../functions/exports/operations.ts';
import { createFunction, type GatewayHandler, type Handlers } from '../functions/http/create-function.ts';
import { routeKeyOf, type OperationName } from '../functions/http/operations.ts';
import type { Platform } from '../functions/http/platform.ts';
import type { IdentitySettings } from '../functions/identity/identity-settings.ts';
import { identity } from '../functions/identity/operations.ts';
import { institutions } from '../functions/institutions/operations.ts';
import { intake } from '../functions/intake/operations.ts';
import { matchApplications } from '../functions/match-applications/operations.ts';
import { notices } from '../functions/notices/operations.ts';
import { payments } from '../functions/payments/operations.ts';
import { policies } from '../functions/policies/operations.ts';
import { pools } from '../functions/pools/operations.ts';
import { reconciliation } from '../functions/reconciliation/operations.ts';
import { recoveries } from '../functions/recoveries/operations.ts';
import { review } from '../functions/review/operations.ts';
import { simulation } from '../functions/simulation/operations.ts';
import { statements } from '../functions/statements/operations.ts';
import { webhooks } from '../functions/webhooks/operations.ts';
import type { WebhookSettings } from '../functions/webhooks/webhook-settings.ts';

/** Every function of the platform, by the routes that it answers. */
export function allHandlers(
  platform: Platform,
  settings: IdentitySettings,
  exportSettings: ExportSettings,
  webhookSettings: WebhookSettings,
): ReadonlyMap<string, GatewayHandler> {
  const routes = new Map<string, GatewayHandler>();
  serve(routes, enquiries, platform);
  serve(routes, intake, platform);
  serve(routes, batches, platform);
  serve(routes, review, platform);
  serve(routes, approval, platform);
  serve(routes, payments, platform);
  serve(routes, matchApplications, platform);
  serve(routes, notices, platform);
  serve(routes, events, platform);
  serve(routes, webhooks(webhookSettings), platform);
  serve(routes, recoveries, platform);
  serve(routes, pools, platform);
  serve(routes, statements, platform);
  serve(routes, closing, platform);
  serve(routes, bookings, platform);
  serve(routes, packExports(exportSettings), platform);
  serve(routes, reconciliation, platform);
  serve(routes, calendar, platform);
  serve(routes, policies, platform);
  serve(routes, simulation, platform);
  serve(routes, institutions, platform);
  serve(routes, enterprises, platform);
  serve(routes, identity(settings), platform);
  serve(routes, administration(settings.operators?.issuer ?? null), platform);
  serve(routes, documentation, platform);
  return routes;
}

function serve<Name extends OperationName>(
  routes: Map<string, GatewayHandler>,
  handlers: Handlers<Name>,
  platform: Platform,
): void {
  const handler = createFunction(handlers, platform);
  for (const name of Object.keys(handlers) as Name[]) routes.set(routeKeyOf(name), handler);
}
