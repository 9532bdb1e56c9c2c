import { expect, it } from 'vitest';
import { fuzzReaders } from '../testing/fuzz-readers.ts';

/** The long form spoils a hundred thousand. */
const files = Number(process.env.FUZZ_FILES ?? 2_000);

it('spoilt statements and exchanges are read or refused with a sentence: no crash, no hang', async () => {
  const { read, refused, failures } = await fuzzReaders(files);
  expect(failures).toEqual([]);
  expect(read + refused).toBe(files);
  // Both happen often, or the spoiling shows nothing.
  expect(Math.min(read, refused)).toBeGreaterThan(files / 20);
}, 600_000);
