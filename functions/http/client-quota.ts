/** So many requests in so many seconds. */
export type QuotaPolicy = { readonly requests: number; readonly seconds: number };

/** What a client has left in the window that its request fell into. */
export type Allowance = {
  readonly isExceeded: boolean;
  /** The fields RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers), and Retry-After beyond the quota. */
  readonly headers: Readonly<Record<string, string>>;
};

export type ClientQuota = { readonly take: (clientId: string) => Allowance };

type Window = { readonly endsMs: number; used: number };

/** More clients than this in one window are not remembered one by one; the longest known is forgotten first. */
const CLIENTS_MAX = 10_000;

/** Counts each client's requests, in windows that its own requests open. It knows of this process alone. */
export function clientQuota({ requests, seconds }: QuotaPolicy, nowMs: () => number): ClientQuota {
  const windows = new Map<string, Window>();

  const windowOf = (clientId: string, now: number): Window => {
    const standing = windows.get(clientId);
    if (standing !== undefined && now < standing.endsMs) return standing;
    windows.delete(clientId);
    const opened: Window = { endsMs: now + seconds * 1_000, used: 0 };
    windows.set(clientId, opened);
    const [longestKnown] = windows.keys();
    if (windows.size > CLIENTS_MAX && longestKnown !== undefined) windows.delete(longestKnown);
    return opened;
  };

  return {
    take: (clientId) => {
      const now = nowMs();
      const window = windowOf(clientId, now);
      window.used += 1;
      const isExceeded = window.used > requests;
      const remaining = String(Math.max(0, requests - window.used));
      const resetSeconds = String(Math.ceil((window.endsMs - now) / 1_000));
      return {
        isExceeded,
        headers: {
          'ratelimit-policy': `"client";q=${String(requests)};w=${String(seconds)}`,
          ratelimit: `"client";r=${remaining};t=${resetSeconds}`,
          ...(isExceeded ? { 'retry-after': resetSeconds } : {}),
        },
      };
    },
  };
}
