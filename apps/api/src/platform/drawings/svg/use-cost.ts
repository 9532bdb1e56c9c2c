/** Elements under one that has a name, and the names it uses again: what `<use>` makes of them is counted before it is drawn. */
export interface Part {
  elements: number;
  readonly uses: string[];
}

const most = 1_000_000;

/** How many elements are drawn when each `use` is put in place; infinite when a part uses itself. */
export function drawnElements(whole: Part, parts: ReadonlyMap<string, Part>): number {
  const known = new Map<string, number>();
  const cost = (part: Part): number => {
    let sum = part.elements;
    for (const name of part.uses) {
      sum += costOf(name);
      if (sum > most) return Number.POSITIVE_INFINITY;
    }
    return sum;
  };
  const costOf = (name: string): number => {
    const part = parts.get(name);
    if (!part) return 0;
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, Number.POSITIVE_INFINITY);
    const counted = cost(part);
    known.set(name, counted);
    return counted;
  };
  return cost(whole);
}
