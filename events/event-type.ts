import * as z from 'zod/mini';
import { count, eventId, instant, institutionId } from './fields.ts';

/** The members of an object. */
type Shape = Readonly<Record<string, z.ZodMiniType>>;

/**
 * A kind of event and what it says. What it says under one version never changes: a change that a reader could stumble
 * over is the next version, told beside the one before.
 */
export type EventType<Name extends string = string, Data extends z.ZodMiniType = z.ZodMiniType> = {
  readonly name: Name;
  readonly version: number;
  readonly data: Data;
};

export function eventType<Name extends string, Own extends Shape>(name: Name, version: number, data: Own) {
  return { name, version, data: z.strictObject(data) } satisfies EventType<Name>;
}

/** An event as it is told: what it is of which institution, what happened, and its place among what the reader is told. */
export function eventSchema({ name, version, data }: EventType) {
  return z.strictObject({
    id: eventId,
    type: z.literal(name),
    version: z.literal(version),
    position: count.check(z.minimum(1)),
    recordedAt: instant,
    institutionId: z.nullable(institutionId),
    data,
  });
}
