import { svodkaLifecycle } from '@svodka/domain';
import { expect, it } from 'vitest';
import { stagesOfPath } from './path-steps.ts';

it('a stage that is no more on the path is told where the order met it', () => {
  const visits = ['request', 'work_old', 'offer', 'contract'].map((stage) => ({ stage, normDays: 4 }));
  const steps = stagesOfPath(svodkaLifecycle.stages, visits);
  expect(steps.slice(0, 3).map(({ code }) => code)).toEqual(['request', 'work_old', 'engineering']);
  expect(steps).toHaveLength(12);
});
