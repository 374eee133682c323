import { checkExchange } from '../contract/check-exchange.ts';

const REQUEST_ID = /^[\w.:-]{1,64}$/;

/** `fetch`, and what was asked and answered is held to the published contract. */
export async function checkedFetch(request: Request): Promise<Response> {
  const requestBody = await request.clone().text();
  const response = await fetch(request);
  const { pathname, search } = new URL(request.url);
  // The sandbox clock is the local run's own, beside the platform.
  if (!pathname.startsWith('/sandbox/')) expectRequestId(request, response);
  checkExchange({
    method: request.method,
    target: pathname + search,
    requestHeaders: Object.fromEntries(request.headers),
    requestBody,
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: bodyOf(response, await response.clone().text()),
  });
  return response;
}

/** Every answer says of which request it is: by the id that it was sent with, where that is one. */
function expectRequestId(request: Request, response: Response): void {
  const sent = request.headers.get('x-request-id');
  const told = response.headers.get('x-request-id') ?? '';
  const isTold = sent !== null && REQUEST_ID.test(sent) ? told === sent : REQUEST_ID.test(told);
  if (!isTold) throw new Error(`${request.url} was sent as ${String(sent)} and is answered as ${told}`);
}

/** A body as its type has it: JSON is read, and all else is a text or a file. */
export function bodyOf({ headers }: Response, text: string): unknown {
  const type = headers.get('content-type') ?? '';
  return type.includes('json') && text !== '' ? JSON.parse(text) : text || null;
}
