import {
  checkEdit,
  type EditFault,
  mayAddWorkAfter,
  type Service,
  type StageEdit,
  stageEdits,
  workStageCode,
} from '@svodka/domain';
import { newKey, type Outputs, useDraft } from '#lib';
import { pathChanges, type StageChanges } from './path-changes.ts';

export type Version = Outputs['lifecycles']['versions'][number];

export interface PathDraft {
  /** The version the edit was begun on; the newest while nothing is edited. */
  base: Version;
  stages: readonly StageEdit[];
  faults: readonly EditFault[];
  changes: readonly StageChanges[];
  edit(code: string, change: Partial<StageEdit>): void;
  /** Adds a work stage after a place; answers its code. */
  addAfter(place: number): string;
  remove(code: string): void;
  /** Takes an added stage to the next place it may stand in; null where there is none. */
  mover(code: string, step: 1 | -1): (() => void) | null;
  clear(): void;
}

const firstService: Service = 'engineering';

function blankStage(): StageEdit {
  const name = { ru: '', en: '' };
  const code = workStageCode(newKey());
  const rest = { waitsFor: firstService, normWorkingDays: 2, skippable: false, services: [firstService] };
  return { code, name, shortName: name, ...rest };
}

/** The path with an added stage one place on, over those where it may not stand; null when there is none further. */
function movedOn(stages: readonly StageEdit[], code: string, step: 1 | -1): StageEdit[] | null {
  const at = stages.findIndex((edit) => edit.code === code);
  const moved = stages.slice(at, at + 1);
  const rest = stages.toSpliced(at, 1);
  for (let place = at + step; place > 0 && place <= rest.length; place += step) {
    if (mayAddWorkAfter(rest, place - 1)) return rest.toSpliced(place, 0, ...moved);
  }
  return null;
}

/** The path as it is being edited: kept while the page is left, begun anew when the edit is published or dropped. */
export function usePathDraft(newest: Version, versions: readonly Version[]): PathDraft {
  const [draft, setDraft, clear] = useDraft<{ version: number; stages: StageEdit[] }>('lifecycle', {
    version: 0,
    stages: [],
  });
  const base = versions.find(({ version }) => version === draft.version) ?? newest;
  const begun = stageEdits(base.lifecycle);
  const stages = draft.version === base.version ? draft.stages : begun;
  const set = (next: StageEdit[]) => setDraft({ version: base.version, stages: next });
  return {
    base,
    stages,
    faults: checkEdit(base.lifecycle, stages),
    changes: pathChanges(begun, stages),
    edit: (code, change) => set(stages.map((edit) => (edit.code === code ? { ...edit, ...change } : edit))),
    addAfter: (place) => {
      const added = blankStage();
      set(stages.toSpliced(place + 1, 0, added));
      return added.code;
    },
    remove: (code) => set(stages.filter((edit) => edit.code !== code)),
    mover: (code, step) => {
      const next = movedOn(stages, code, step);
      return next && (() => set(next));
    },
    clear,
  };
}
