import { type StageEdit, stageEdits, svodkaLifecycle, workStageCode } from '@svodka/domain';
import { expect, it } from 'vitest';
import { pathChanges } from './path-changes.ts';

const ours = stageEdits(svodkaLifecycle);
const work: StageEdit = {
  code: workStageCode('0190aaaa-0000-7000-8000-000000000001'),
  name: { ru: 'Контроль', en: 'Control' },
  shortName: { ru: 'Контроль', en: 'Control' },
  waitsFor: 'production',
  normWorkingDays: 1,
  skippable: false,
  services: ['production'],
};
const workAfter = (code: string) => ours.flatMap((edit) => (edit.code === code ? [edit, work] : [edit]));

it('an edit is told stage by stage, and nothing else is', () => {
  const edited = ours.map((edit) =>
    edit.code === 'pricing' ? { ...edit, waitsFor: 'sales' as const, normWorkingDays: 4, skippable: false } : edit,
  );
  expect(pathChanges(ours, ours)).toEqual([]);
  expect(pathChanges(ours, edited)).toEqual([
    {
      code: 'pricing',
      name: 'Расчёт цены',
      changes: ['ждём: ПЭО → Отдел продаж', 'норматив: 2 рабочих дня → 4 рабочих дня', 'нельзя пропустить'],
    },
  ]);
});

it('work added, moved and removed is told by its place', () => {
  const told = (before: StageEdit[], after: StageEdit[]) =>
    pathChanges(before, after).flatMap(({ changes }) => changes);
  expect(told(ours, workAfter('production'))).toEqual(['новая стадия после «Производство»']);
  expect(told(workAfter('production'), workAfter('contract'))).toEqual(['теперь после «Договор и счёт»']);
  expect(told(workAfter('production'), ours)).toEqual(['убрана с пути']);
});
