/** More parts than this are not tried: whoever owes so many names what is paid. */
const mostParts = 14;

/**
 * The one set of amounts that adds up to a sum, as indexes into them, smallest sets first; null when there is none, or
 * more than one of the same size: then nobody can say which was meant.
 */
export function onlySubset(amounts: readonly number[], sum: number): number[] | null {
  if (amounts.length > mostParts) return null;
  let best: number[] | null = null;
  let twice = false;
  for (let mask = 1; mask < 2 ** amounts.length; mask++) {
    const chosen = amounts.flatMap((_, at) => ((mask >> at) & 1 ? [at] : []));
    if (best !== null && chosen.length > best.length) continue;
    if (chosen.reduce((total, at) => total + (amounts[at] ?? 0), 0) !== sum) continue;
    twice = best !== null && chosen.length === best.length;
    best = chosen;
  }
  return twice ? null : best;
}
