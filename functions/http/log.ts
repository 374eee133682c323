/** How much a line matters: an answer as usual, one that somebody should look at, a fault of ours. */
export type LogLevel = 'info' | 'warn' | 'error';

/** What a line tells: codes, ids, numbers. Never a secret, a person, or anything else that a request brought in. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Writes one line, by the name of what happened. Every line of a request has its `requestId`. */
export type Log = (
  level: LogLevel,
  event: string,
  fields: LogFields & { readonly requestId: string },
) => void;
