import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Problem } from './problem.ts';

/** Room for a cursor and every filter several times over. */
const TARGET_BYTES_MAX = 4_096;
const HEADERS_MAX = 64;
/** API Gateway lets no more through in a request line and the values of its headers. */
const HEADER_BYTES_MAX = 10_240;

/** Refuses a request by how it was sent: a line or headers beyond all need, or a body that would have to be unpacked. */
export function refuseTransport({
  rawPath,
  rawQueryString,
  headers,
}: Pick<APIGatewayProxyEventV2, 'rawPath' | 'rawQueryString' | 'headers'>): Problem | null {
  if (Buffer.byteLength(rawPath) + Buffer.byteLength(rawQueryString) > TARGET_BYTES_MAX) {
    return { problem: 'request.target-too-long' };
  }
  const lines = Object.entries(headers);
  const bytes = lines.reduce((sum, [name, value = '']) => sum + name.length + value.length, 0);
  if (lines.length > HEADERS_MAX || bytes > HEADER_BYTES_MAX) return { problem: 'request.headers-too-large' };
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  return encoding === '' || encoding === 'identity' ? null : { problem: 'request.unsupported-media-type' };
}
