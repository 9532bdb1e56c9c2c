import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ClientId, clientId, type OrderId, orderIdSchema } from './id.ts';
import { uuidV7 } from './uuid-v7.ts';

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const randomBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('ids', () => {
  it('accepts every id that uuidV7 makes, and finds its time in it', () => {
    fc.assert(
      fc.property(time, randomBytes, (millis, random) => {
        const text = uuidV7(millis, random);
        expect(orderIdSchema.parse(text)).toBe(text);
        expect(Number.parseInt(text.replaceAll('-', '').slice(0, 12), 16)).toBe(millis);
      }),
    );
  });

  it('sorts by birth', () => {
    fc.assert(
      fc.property(time, time, randomBytes, randomBytes, (one, other, random, otherRandom) => {
        fc.pre(one < other);
        expect(uuidV7(one, random) < uuidV7(other, otherRandom)).toBe(true);
      }),
    );
  });

  it('uses all 74 bits of randomness', () => {
    const zero = uuidV7(0, new Uint8Array(10));
    const full = uuidV7(0, new Uint8Array(10).fill(255));
    expect(zero).toBe('00000000-0000-7000-8000-000000000000');
    expect(full).toBe('00000000-0000-7fff-bfff-ffffffffffff');
  });

  it('refuses other versions, upper case and plain words', () => {
    const others = ['9b2f7f3a-1c1e-4f7e-8f3c-0123456789ab', '0190F0E0-0000-7000-8000-000000000000', 'order-1', ''];
    for (const text of others) {
      expect(() => clientId(text)).toThrow(RangeError);
      expect(orderIdSchema.safeParse(text).success).toBe(false);
    }
    expect(() => uuidV7(-1, new Uint8Array(10))).toThrow(RangeError);
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
  });

  it('tells entities apart to the compiler', () => {
    expectTypeOf<ClientId>().not.toExtend<OrderId>();
    expectTypeOf<string>().not.toExtend<OrderId>();
    expectTypeOf<OrderId>().toExtend<string>();
  });
});
