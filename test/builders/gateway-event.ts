import type { APIGatewayProxyEventV2 } from 'aws-lambda';

type Parts = { readonly headers?: Readonly<Record<string, string>>; readonly form?: Record<string, string> };

/** What API Gateway hands to a function of ours, in as far as functions read it; a form is sent as one. */
export function gatewayEvent(routeKey: string, { headers = {}, form }: Parts = {}): APIGatewayProxyEventV2 {
  const contentType = { 'content-type': 'application/x-www-form-urlencoded' };
  const event = {
    routeKey,
    rawPath: routeKey.split(' ')[1],
    rawQueryString: '',
    headers: form === undefined ? headers : { ...contentType, ...headers },
    requestContext: { requestId: 'gateway' },
    body: form === undefined ? '' : new URLSearchParams(form).toString(),
    isBase64Encoded: false,
  };
  return event as unknown as APIGatewayProxyEventV2;
}
