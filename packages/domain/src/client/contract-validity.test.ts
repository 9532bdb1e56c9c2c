import { expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { contractValidity } from './contract-validity.ts';

it('a contract holds through its last day and is to be prolonged a month before', () => {
  const today = plainDate('2026-11-23');
  const states = ['2026-11-22', '2026-11-23', '2026-12-23', '2026-12-24'].map((day) =>
    contractValidity(plainDate(day), today),
  );
  expect(states).toEqual(['expired', 'expiresSoon', 'expiresSoon', 'valid']);
  expect(contractValidity(null, today)).toBe('unlimited');
});
