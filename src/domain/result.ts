export type Result<Value, Fault> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Fault };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const fail = <Fault>(error: Fault): Result<never, Fault> => ({ ok: false, error });

/** Ends an exhaustive switch: a case that is left out does not compile. */
export function unreachable(never: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(never)}`);
}
