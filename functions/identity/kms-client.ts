import { KMSClient, type KMSClientConfig } from '@aws-sdk/client-kms';

const CONNECTION_TIMEOUT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 2_000;
/** The SDK's own tries of one request; all of them together end before the function does. */
const ATTEMPTS_MAX = 3;

export function openKms(config: KMSClientConfig = {}): KMSClient {
  return new KMSClient({
    maxAttempts: ATTEMPTS_MAX,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    ...config,
  });
}
