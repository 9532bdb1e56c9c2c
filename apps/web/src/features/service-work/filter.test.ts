import { describe, expect, it } from 'vitest';
import { acceptable, shownService, workFilter } from './filter.ts';

const engineer = { id: 'e', role: 'service', service: 'engineering' } as const;
const director = { id: 'd', role: 'director', service: null } as const;
const dispatcher = { id: 'p', role: 'dispatcher', service: null } as const;

describe('whose queue is shown', () => {
  it('is one’s own, or all of one’s own, unless the URL names a service', () => {
    expect(shownService({}, engineer)).toBe('engineering');
    expect(shownService({}, director)).toBeNull();
    expect(shownService({}, dispatcher)).toBeNull();
    expect(shownService({ service: 'costing' }, engineer)).toBe('costing');
  });
});

describe('the filter of the queue', () => {
  it('is the service, the search and the tab', () => {
    expect(workFilter({ tab: 'late', q: 'урал' }, engineer)).toEqual({
      service: 'engineering',
      search: 'урал',
      late: true,
    });
    expect(workFilter({ tab: 'mine' }, director)).toEqual({ mine: true });
  });
});

describe('accepting many at once', () => {
  it('takes what is not taken yet and one’s own to take', () => {
    const row = (id: string, state: 'open' | 'accepted', service: 'engineering' | 'costing') => ({
      id,
      state,
      service,
    });
    const chosen = [row('a', 'open', 'engineering'), row('b', 'accepted', 'engineering'), row('c', 'open', 'costing')];
    expect(acceptable(chosen, engineer).map(({ id }) => id)).toEqual(['a']);
    expect(acceptable(chosen, director).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});
