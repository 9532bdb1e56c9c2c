import { describe, expect, it } from 'vitest';
import { decodeStrip, encodeStrip } from './strip-code.ts';
import { stripStates } from './summary.ts';

describe('stored strip', () => {
  it('reads back every state it was made of', () => {
    const ticks = stripStates.map((state) => ({ stage: state, state, light: 'none' as const }));
    expect(decodeStrip(encodeStrip(ticks))).toEqual(stripStates);
  });
  it('takes a letter it does not know for a stage ahead', () => {
    expect(decodeStrip('?')).toEqual(['ahead']);
  });
});
