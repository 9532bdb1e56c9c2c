/** A source of numbers in [0, 1) that gives the same ones for the same seed. Algorithm: sfc32 (C. Doty-Humphrey). */
export type RandomSource = () => number;

/** The generator of a seed; the first dozen numbers are thrown away, as a small seed shows in them. */
export function seededRandom(seed: number): RandomSource {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warming = 0; warming < 12; warming++) next();
  return next;
}
