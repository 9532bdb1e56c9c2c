import fc from 'fast-check';
import { type StageEdit, stageEdits, workStageCode } from '../src/order/stage-edit.ts';
import { svodkaLifecycle } from '../src/order/svodka-lifecycle.ts';
import { parties, services } from '../src/service.ts';

const workId = fc.uuid().map(workStageCode);
const place = fc.nat(13);
const some = fc.subarray([...services], { minLength: 0, maxLength: 3 });
const norm = fc.option(fc.integer({ min: 1, max: 40 }));

/** For tests: work of some services, as an administrator adds it. */
export function workEdit(code: string, changes: Partial<StageEdit> = {}): StageEdit {
  const name = { ru: `Работа ${code.slice(-4)}`, en: `Work ${code.slice(-4)}` };
  return {
    code,
    name,
    shortName: name,
    waitsFor: 'engineering',
    normWorkingDays: 2,
    skippable: false,
    services: ['engineering'],
    ...changes,
  };
}

type Change = (edits: StageEdit[]) => StageEdit[];
const added: fc.Arbitrary<Change> = fc
  .record({ code: workId, at: place, services: some, skippable: fc.boolean(), normWorkingDays: norm })
  .map(
    ({ at, code, ...more }) =>
      (edits) =>
        edits.toSpliced(at, 0, workEdit(code, more)),
  );
const changed: fc.Arbitrary<Change> = fc
  .record(
    {
      waitsFor: fc.constantFrom(...parties),
      services: some,
      skippable: fc.boolean(),
      normWorkingDays: norm,
      shortName: fc.constantFrom({ ru: 'Иначе', en: 'Otherwise' }, { ru: '', en: 'Nameless' }),
    },
    { requiredKeys: [] },
  )
  .chain((more) =>
    place.map(
      (at): Change =>
        (edits) =>
          edits.map((edit, index) => (index === at ? { ...edit, ...more } : edit)),
    ),
  );
const moved: fc.Arbitrary<Change> = fc.tuple(place, place).map(
  ([from, to]): Change =>
    (edits) =>
      edits.toSpliced(from, 1).toSpliced(to, 0, ...edits.slice(from, from + 1)),
);
const removed: fc.Arbitrary<Change> = place.map(
  (at): Change =>
    (edits) =>
      edits.toSpliced(at, 1),
);

/** Edits of our lifecycle, most of them sound. */
export const editsOfPath: fc.Arbitrary<StageEdit[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: added },
      { weight: 8, arbitrary: changed },
      { weight: 1, arbitrary: moved },
      { weight: 1, arbitrary: removed },
    ),
    { maxLength: 5 },
  )
  .map((changes) => changes.reduce((edits, change) => change(edits), stageEdits(svodkaLifecycle)));
