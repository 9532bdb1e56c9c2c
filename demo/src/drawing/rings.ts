/** A contact's place in the insert: share of its radius. */
export interface PinPlace {
  readonly x: number;
  readonly y: number;
}

/** Contacts in rings, each with six more than the one within it, the outermost taking what is left. */
export function ringsOf(pins: number): number[] {
  let best: number[] = [pins];
  let worst = Number.POSITIVE_INFINITY;
  for (let start = 1; start <= 5; start++) {
    const rings: number[] = [];
    let left = pins;
    for (let size = start; left > 0; size += 6) {
      rings.push(Math.min(size, left));
      left -= size;
    }
    const lack = -left;
    const single = rings.length === 1 && pins > 5 ? 10 : 0;
    if (lack + single < worst) [best, worst] = [rings, lack + single];
  }
  return best;
}

export function pinPlaces(pins: number): PinPlace[] {
  const rings = ringsOf(pins);
  const outer = pins <= 1 ? 0 : pins <= 4 ? 0.55 : 0.76;
  return rings.flatMap((count, ring) => {
    const inner = (rings[0] ?? 1) === 1 ? 0 : 0.9 / (rings.length * 2.1);
    const radius =
      rings.length === 1 ? (count === 1 ? 0 : outer) : inner + ((outer - inner) * ring) / (rings.length - 1);
    return Array.from({ length: count }, (_, place) => {
      const angle = (place / count) * 2 * Math.PI - Math.PI / 2 + (ring % 2) * (Math.PI / Math.max(3, count));
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  });
}

/** A contact's radius that leaves room between neighbours. */
export function pinRadius(pins: number): number {
  return pins <= 4 ? 0.13 : Math.min(0.12, 0.5 / Math.sqrt(pins) - 0.012);
}
