import type { ClientId } from '../id.ts';
import { type DelayHazards, type DelayObservation, delayHazards, survivalOf, unknownDelay } from './delay.ts';

/** One part of the past: whose, and how late. */
export type ClientDelay = DelayObservation & { readonly clientId: ClientId; readonly category: string | null };

export type DelayModel = {
  /** Chance to be unpaid by each day of the range, for a client; one nobody knows counts as their category. */
  survivalOf(clientId: ClientId, category: string | null): Float64Array;
};

/** Delays of each client, shrunk towards their category's, and those towards everybody's. */
export function delayModel(history: readonly ClientDelay[]): DelayModel {
  const everybody = delayHazards(history, unknownDelay());
  const byCategory = hazardsBy(
    history,
    ({ category }) => category ?? '',
    () => everybody,
  );
  const ofCategory = (category: string | null): DelayHazards => byCategory.get(category ?? '') ?? everybody;
  const byClient = hazardsBy(
    history,
    ({ clientId }) => clientId,
    (one) => ofCategory(one.category),
  );
  const survivals = new Map<DelayHazards, Float64Array>();
  return {
    survivalOf(clientId, category) {
      const hazards = byClient.get(clientId) ?? ofCategory(category);
      const survival = survivals.get(hazards) ?? survivalOf(hazards);
      survivals.set(hazards, survival);
      return survival;
    },
  };
}

function hazardsBy(
  history: readonly ClientDelay[],
  keyOf: (one: ClientDelay) => string,
  priorOf: (one: ClientDelay) => DelayHazards,
): Map<string, DelayHazards> {
  const groups = Map.groupBy(history, keyOf);
  return new Map(
    [...groups].flatMap(([key, [first, ...rest]]) =>
      first === undefined ? [] : [[key, delayHazards([first, ...rest], priorOf(first))] as const],
    ),
  );
}
