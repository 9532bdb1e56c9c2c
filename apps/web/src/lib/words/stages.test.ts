import { afterEach, expect, it } from 'vitest';
import { sayStage, sayStageShort, setStageNames } from './stages.ts';

afterEach(() => setStageNames([]));

it('a stage is called what the plant calls it, by its usual name before that is known, by its code at worst', () => {
  expect(sayStage('pricing')).toBe('Расчёт цены');
  setStageNames([
    {
      code: 'pricing',
      name: { ru: 'Калькуляция', en: 'Estimate' },
      shortName: { ru: 'Кальк.', en: 'Est.' },
      ours: true,
    },
  ]);
  expect([sayStage('pricing'), sayStageShort('pricing')]).toEqual(['Калькуляция', 'Кальк.']);
  expect([sayStage('offer'), sayStage('work_unknown')]).toEqual(['Предложение клиенту', 'work_unknown']);
});
