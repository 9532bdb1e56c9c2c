import { trigramsOf } from './trigrams.ts';

/** A client's name as it is compared. */
export type ComparedName = { readonly id: string; readonly searchName: string };

interface Grams {
  readonly id: string;
  /** The name's trigrams as numbers, those that few names have first. */
  readonly grams: readonly number[];
}

/**
 * All pairs of names at least so much alike (0 to 1), without comparing each with each: two names that are alike share one
 * of their rarest trigrams, so only those that do are compared (prefix filtering: Chaudhuri, Ganti, Kaushik 2006). Goes
 * name by name, so that whoever asks may do something else between; a step gives the ids of earlier names like this one.
 */
export function* alikeNames(
  names: readonly ComparedName[],
  least: number,
): Generator<{ readonly id: string; readonly alike: readonly string[] }> {
  const sets = numbered(names);
  const byGram = new Map<number, number[]>();
  const comparedWith = new Int32Array(sets.length).fill(-1);
  for (const [at, one] of sets.entries()) {
    const alike: string[] = [];
    const rarest = one.grams.slice(0, one.grams.length - Math.ceil(least * one.grams.length) + 1);
    for (const gram of rarest) {
      const known = byGram.get(gram) ?? [];
      for (const earlier of known) {
        if (comparedWith[earlier] === at) continue;
        comparedWith[earlier] = at;
        const other = sets[earlier];
        if (other && areAlike(one.grams, other.grams, least)) alike.push(other.id);
      }
      known.push(at);
      byGram.set(gram, known);
    }
    yield { id: one.id, alike };
  }
}

function numbered(names: readonly ComparedName[]): Grams[] {
  const texts = names.map(({ id, searchName }) => ({ id, grams: [...trigramsOf(searchName)] }));
  const counts = new Map<string, number>();
  for (const { grams } of texts) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const rarestFirst = [...counts].toSorted(([, one], [, other]) => one - other);
  const numbers = new Map(rarestFirst.map(([gram], at) => [gram, at]));
  const sets = texts.map(({ id, grams }) => ({
    id,
    grams: grams.map((gram) => numbers.get(gram) ?? 0).toSorted((one, other) => one - other),
  }));
  return sets.filter(({ grams }) => grams.length > 0).toSorted((one, other) => one.grams.length - other.grams.length);
}

/** Stops as soon as what is left can't make up for what was missed. */
function areAlike(one: readonly number[], other: readonly number[], least: number): boolean {
  const wanted = (least / (1 + least)) * (one.length + other.length) - rounding;
  let [at, against, common] = [0, 0, 0];
  while (at < one.length && against < other.length) {
    if (common + Math.min(one.length - at, other.length - against) < wanted) return false;
    const difference = (one[at] ?? 0) - (other[against] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) at++;
    if (difference >= 0) against++;
  }
  return common >= wanted;
}

/** Keeps binary fractions from refusing a pair that is exactly so much alike. */
const rounding = 1e-9;
