import { TRPCClientError } from '@trpc/client';

/** What the server said when it refused, as the interface needs it: a code and its details, never a sentence. */
export interface Refusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export type FailureKind = 'signed_out' | 'no_rights' | 'not_found' | 'conflict' | 'refused' | 'offline' | 'broken';

const conflictCode = 'request.conflict';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function errorData(error: unknown): Record<string, unknown> {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  return isRecord(data) ? data : {};
}

export function refusalOf(error: unknown): Refusal | null {
  const refusal = errorData(error).refusal;
  if (!isRecord(refusal) || typeof refusal.code !== 'string') return null;
  const nested = isRecord(refusal.details) ? refusal.details : {};
  return { code: refusal.code, details: { ...refusal, ...nested } };
}

export function failureKind(error: unknown): FailureKind {
  const status = errorData(error).httpStatus;
  if (status === 401) return 'signed_out';
  if (status === 403) return 'no_rights';
  if (status === 404) return 'not_found';
  if (refusalOf(error)?.code === conflictCode) return 'conflict';
  if (refusalOf(error)) return 'refused';
  if (status === undefined && error instanceof TRPCClientError) return 'offline';
  return 'broken';
}

export function isRetryable(error: unknown): boolean {
  const kind = failureKind(error);
  return kind === 'offline' || kind === 'broken';
}

export interface Conflict {
  readonly changedByName: string | null;
  readonly changedAt: string | null;
  readonly changes: ReadonlyArray<{ field: string; before: unknown; after: unknown }>;
}

export function conflictOf(error: unknown): Conflict | null {
  const refusal = refusalOf(error);
  if (refusal?.code !== conflictCode) return null;
  const { changedByName, changedAt, changes } = refusal.details;
  const pairs = isRecord(changes) ? Object.entries(changes) : [];
  return {
    changedByName: typeof changedByName === 'string' ? changedByName : null,
    changedAt: typeof changedAt === 'string' ? changedAt : null,
    changes: pairs.flatMap(([field, pair]) =>
      Array.isArray(pair) ? [{ field, before: pair[0], after: pair[1] }] : [],
    ),
  };
}

/** The version a record has now, so that a refused edit can be repeated over it. */
export function presentVersion(error: unknown): number | null {
  const version = refusalOf(error)?.details.actualVersion;
  return typeof version === 'number' ? version : null;
}
