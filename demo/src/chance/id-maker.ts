import type { Random } from './random.ts';

/** Makes UUIDs of version 7 from a moment and the plant's own chance: loading twice gives the same ids. */
export type IdMaker = (millis: number) => string;

export function idMaker(random: Random): IdMaker {
  return (millis) => {
    const time = millis.toString(16).padStart(12, '0');
    const [first, second, third] = [random.bits(), hex(random.bits()), hex(random.bits())];
    const variant = '89ab'.charAt(first & 3);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(first).slice(0, 3)}-${variant}${second.slice(0, 3)}-${second.slice(3, 7)}${third}`;
  };
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
