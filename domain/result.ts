/** What a rule answers: a value, or a refusal that the caller must handle. Exceptions are left for bugs and faults. */
export type Result<Value, Refusal> = Accepted<Value> | Rejected<Refusal>;

export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Rejected<Refusal> = { readonly ok: false; readonly refusal: Refusal };

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function reject<Refusal>(refusal: Refusal): Rejected<Refusal> {
  return { ok: false, refusal };
}
