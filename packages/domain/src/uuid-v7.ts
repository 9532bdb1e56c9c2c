/**
 * A UUID of version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then randomness, so ids sort by birth and B-trees
 * stay dense. Pure: the caller gives the clock and ten random bytes. Throws RangeError when either is unusable.
 */
export function uuidV7(millis: number, random: Uint8Array): string {
  if (!Number.isInteger(millis) || millis < 0 || millis >= 2 ** 48) throw new RangeError(`no 48-bit time: ${millis}`);
  if (random.length !== 10) throw new RangeError(`ten random bytes are needed, not ${random.length}`);
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = millis.toString(16).padStart(12, '0');
  const variant = '89ab'.charAt((random[2] ?? 0) >> 6);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex.slice(1, 4)}`,
    `${variant}${hex.slice(5, 8)}`,
    hex.slice(8, 20),
  ].join('-');
}
