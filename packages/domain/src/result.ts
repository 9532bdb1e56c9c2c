import { type Refusal, type RefusalCode, type RefusalDetails, refusal } from './refusal.ts';

/** Either the value or the reason there is none. */
export type Result<Value, Failure = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** The good end. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The expected bad end: a refusal with a code the browser translates. */
export function refuse(
  code: RefusalCode,
  details: RefusalDetails = {},
): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: refusal(code, details) };
}

/** Passes on a refusal that another rule has already worded. */
export function refused(error: Refusal): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error };
}
