import { median } from './latency.ts';

/** Something measured: numbers, by name, as deep as need be. */
export type Figures = number | { readonly [name: string]: Figures };

/** The median of the rounds, number by number. */
export function medianOf<T extends object>(rounds: readonly T[]): T {
  return merged(rounds as unknown as readonly Figures[]) as T;
}

function merged(rounds: readonly Figures[]): Figures {
  const [first] = rounds;
  if (typeof first !== 'object') return rounded(median(rounds.filter((one) => typeof one === 'number')));
  const names = Object.keys(first);
  return Object.fromEntries(
    names.map((name) => [name, merged(rounds.flatMap((one) => (typeof one === 'object' ? (one[name] ?? []) : [])))]),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
