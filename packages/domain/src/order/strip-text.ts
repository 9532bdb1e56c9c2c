import type { Lifecycle } from './lifecycle.ts';
import { type StripState, type StripTick, stripStates } from './summary.ts';

const letters: Readonly<Record<StripState, string>> = { done: 'd', doneLate: 'l', skipped: 's', now: 'n', ahead: 'a' };

/** A strip as one letter a stage (done, late, skipped, now, ahead): how the row of an order keeps it. */
export function writeStrip(ticks: readonly StripTick[]): string {
  return ticks.map((tick) => letters[tick.state]).join('');
}

/** The states of a kept strip with their stages; a letter that isn't there reads as ahead. */
export function readStrip(
  lifecycle: Lifecycle,
  text: string,
): { readonly stage: string; readonly state: StripState }[] {
  const ticks = lifecycle.stages.filter((stage) => stage.outcome !== 'lost');
  return ticks.map(({ code }, at) => ({
    stage: code,
    state: stripStates.find((state) => letters[state] === text.charAt(at)) ?? 'ahead',
  }));
}
