import { expect, test } from 'vitest';
import { checkExchange, type Exchange } from './check-exchange.ts';

const HEALTHY: Exchange = {
  ...{ method: 'GET', target: '/healthz', requestHeaders: {}, requestBody: undefined },
  ...{ status: 200, contentType: 'application/json', body: { status: 'ok' } },
};

const PROBLEM = {
  ...{ type: '/problems/pool.not-found', title: 'None', status: 404, detail: 'None.' },
  ...{ code: 'pool.not-found', requestId: 'r-1' },
};

const REFUSED: Exchange = {
  ...{ method: 'GET', target: '/v1/pools/none', requestHeaders: {}, requestBody: undefined },
  ...{ status: 404, contentType: 'application/problem+json', body: PROBLEM },
};

const PAGE = { ...HEALTHY, target: '/v1/public/notices?limit=5', body: { data: [], nextCursor: null } };

const GRANTED = {
  ...HEALTHY,
  method: 'POST',
  target: '/oauth/token',
  body: { access_token: 'a', token_type: 'Bearer', expires_in: 600, scope: '' },
};

/** The answer is not what this is about: its mistakes are told as well. */
const QUOTED = { ...HEALTHY, method: 'POST', target: '/v1/claims/quote', requestBody: '{}' };

test.each<[string, Exchange]>([
  ['an answer', HEALTHY],
  ['a problem', REFUSED],
  ['a page of a list', PAGE],
  ['a form', { ...GRANTED, requestBody: 'grant_type=client_credentials' }],
])('%s that is as the contract says passes', (_name, exchange) => {
  expect(() => {
    checkExchange(exchange);
  }).not.toThrow();
});

test.each<[string, Exchange, RegExp]>([
  [
    'a member that nobody told of',
    { ...HEALTHY, body: { status: 'ok', secret: 1 } },
    /additional properties/,
  ],
  ['a member that is missing', { ...HEALTHY, body: {} }, /required property/],
  ['a status that nobody told of', { ...HEALTHY, status: 201 }, /status 201 is not told of/],
  ['another type of content', { ...HEALTHY, contentType: 'text/plain' }, /type text\/plain/],
  [
    'a problem of another operation',
    { ...REFUSED, body: { ...PROBLEM, code: 'claim.not-found' } },
    /claim.not-found is not told of/,
  ],
  ['a problem that is none', { ...REFUSED, body: { code: 'pool.not-found' } }, /required property/],
  [
    'a problem at no operation without its shape',
    { ...REFUSED, target: '/nowhere', body: {} },
    /required property/,
  ],
  [
    'a parameter that the document forbids',
    { ...PAGE, target: '/v1/public/notices?limit=500' },
    /query .*<= 100/,
  ],
  [
    'a parameter that it does not know',
    { ...PAGE, target: '/v1/public/notices?colour=red' },
    /query .*additional/,
  ],
  ['a body that it forbids', { ...GRANTED, requestBody: 'grant_type=password' }, /request .*grant_type/],
  ['a body that is left out', GRANTED, /a body is asked for/],
  ['a header that is left out', QUOTED, /header .*Idempotency-Key/],
  [
    'a header that it forbids',
    { ...QUOTED, requestHeaders: { 'idempotency-key': 'a b' } },
    /header .*pattern/,
  ],
])('%s is found', (_name, exchange, expected) => {
  expect(() => {
    checkExchange(exchange);
  }).toThrow(expected);
});
