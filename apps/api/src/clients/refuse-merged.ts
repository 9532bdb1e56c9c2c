import { ok, type Result, refuse } from '@svodka/domain';

/** Refuses to change a client that is part of another now: `client.merged` {clientId} says which. */
export function refuseMerged({ mergedIntoId }: { mergedIntoId: string | null }): Result<null> {
  return mergedIntoId === null ? ok(null) : refuse('client.merged', { clientId: mergedIntoId });
}
