import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const WELL_FORMED = /^[\w.:-]{1,64}$/;

/** The caller's own X-Request-Id where it is one, the gateway's otherwise; it comes back and stands in every entry. */
export function requestIdOf(event: APIGatewayProxyEventV2): string {
  const given = event.headers['x-request-id'];
  return given !== undefined && WELL_FORMED.test(given) ? given : event.requestContext.requestId;
}
