import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { parseInstant } from '../domain/calendar/instant.ts';
import type { SandboxClock } from './sandbox-clock.ts';

export const CLOCK_PATH = '/sandbox/clock';

/** The furthest that a sandbox has any business to go, and well inside the calendar. */
const LATEST = '2900-01-01T00:00:00.000Z';

/** `GET` tells business time and `PUT {"now": …}` moves it on; it belongs to the local run and exists nowhere else. */
export function answerClock(
  method: string,
  body: string,
  clock: SandboxClock,
): APIGatewayProxyStructuredResultV2 {
  if (method === 'GET') return json(200, { now: clock.now() });
  if (method !== 'PUT')
    return problem(405, 'route.method-not-allowed', 'Use GET or PUT. 请使用 GET 或 PUT。');
  const parsed = parseInstant(askedNow(body));
  if (!parsed.ok || parsed.value > LATEST) {
    return problem(400, 'request.invalid', 'Send {"now": "2027-03-01T00:00:00Z"}. 请发送 UTC 时刻。');
  }
  if (!clock.moveTo(parsed.value)) {
    return problem(
      422,
      'clock.backwards',
      `The clock moves forward only; it is ${clock.now()}. 时钟只能向前。`,
    );
  }
  return json(200, { now: clock.now() });
}

function askedNow(body: string): string {
  try {
    const asked: unknown = JSON.parse(body);
    return typeof asked === 'object' && asked !== null && 'now' in asked ? String(asked.now) : '';
  } catch {
    return '';
  }
}

function problem(status: number, code: string, detail: string): APIGatewayProxyStructuredResultV2 {
  const members = { type: `/problems/${code}`, title: code, status, detail, code };
  return { ...json(status, members), headers: { 'content-type': 'application/problem+json' } };
}

function json(statusCode: number, value: unknown): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
