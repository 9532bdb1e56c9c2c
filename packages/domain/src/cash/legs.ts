import type { Lifecycle } from '../order/index.ts';
import type { StageLeg } from './forecast-input.ts';

/** What an order still has to go through: to readiness, and from there until all of it has been shipped. */
export type LegsAhead = {
  readonly untilReady: readonly StageLeg[];
  readonly untilShipped: readonly StageLeg[];
  /** Whether the present stage is the first leg: only then does the time spent in it count. */
  readonly startsWithPresent: boolean;
};

/**
 * The stages from the present one until the goods are ready and gone, with the norms they are given; stages without a norm
 * take no time of their own. A path without a stage of readiness has everything before it.
 */
export function legsAhead(lifecycle: Lifecycle, present: string, normOf: (stage: string) => number | null): LegsAhead {
  const { stages } = lifecycle;
  const at = stages.findIndex((stage) => stage.code === present);
  const ready = stages.findIndex((stage) => stage.code === 'ready');
  const shipping = stages.findIndex((stage) => stage.completesWhen === 'allShipped');
  const legs = stages.flatMap(({ code, outcome }, place) => {
    const normDays = outcome === null ? normOf(code) : null;
    const ahead = at !== -1 && place >= at && (shipping === -1 || place <= shipping);
    return ahead && normDays !== null && normDays > 0 ? [{ place, leg: { stage: code, normDays } }] : [];
  });
  const isBeforeReady = (place: number) => ready === -1 || place < ready;
  return {
    untilReady: legs.flatMap(({ place, leg }) => (isBeforeReady(place) ? [leg] : [])),
    untilShipped: legs.flatMap(({ place, leg }) => (isBeforeReady(place) ? [] : [leg])),
    startsWithPresent: legs[0]?.place === at,
  };
}
