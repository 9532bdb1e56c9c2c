import type { Random } from './random.ts';

/** Makes UUIDs of version 7 from a moment and the plant's own chance: loading twice gives the same ids. */
export type IdMaker = (millis: number) => string;

/** Sixteen bits as text: a million orders have thirty million ids. */
const hex = Array.from({ length: 65_536 }, (_, bits) => bits.toString(16).padStart(4, '0'));

export function idMaker(random: Random): IdMaker {
  return (millis) => {
    const [first, second, third] = [random.bits(), random.bits(), random.bits()];
    const low = millis % 4_294_967_296;
    const version = 0x7000 | (first & 0x0fff);
    const variant = 0x8000 | ((first >>> 12) & 0x3fff);
    const head = `${hex[Math.floor(millis / 4_294_967_296)]}${hex[low >>> 16]}-${hex[low & 0xffff]}`;
    return `${head}-${hex[version]}-${hex[variant]}-${hex[second >>> 16]}${hex[second & 0xffff]}${hex[third & 0xffff]}`;
  };
}
