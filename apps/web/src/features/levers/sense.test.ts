import { expect, it } from 'vitest';
import { senseOptions, sensesOf, senseValue } from './sense.ts';

it('each of the four ways to speak is there and back the same', () => {
  for (const { value } of senseOptions()) expect(senseValue(sensesOf(value))).toBe(value);
});

it('a way nobody knows speaks for us', () => {
  expect(sensesOf('')).toEqual({ causedBy: 'us', polarity: 1 });
});
