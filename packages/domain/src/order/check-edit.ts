import { checkLifecycle, type LifecycleFault } from './check-lifecycle.ts';
import { editLifecycle } from './edit-lifecycle.ts';
import { findStage, type Lifecycle } from './lifecycle.ts';
import { isOwnStage, type StageEdit } from './stage-edit.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

/** What is wrong with an edited path, and at which stage. */
export type EditFault = {
  readonly code:
    | LifecycleFault['code']
    | 'nameMissing'
    | 'nameRepeated'
    | 'ownStageMissing'
    | 'ownStageMoved'
    | 'workNotHere'
    | 'servicesMissing'
    | 'servicesNotHere';
  readonly stage: string | null;
};

function nameFaults(edits: readonly StageEdit[]): EditFault[] {
  const said = edits.map(({ name }) => name.ru.trim().toLowerCase());
  return edits.flatMap(({ code, name, shortName }, at): EditFault[] => {
    const texts = [name.ru, name.en, shortName.ru, shortName.en];
    if (texts.some((text) => text.trim() === '')) return [{ code: 'nameMissing', stage: code }];
    return said.indexOf(said[at] ?? '') < at ? [{ code: 'nameRepeated', stage: code }] : [];
  });
}

/** All of our stages are there, in our order. */
function ownFaults(edits: readonly StageEdit[]): EditFault[] {
  const wanted = svodkaLifecycle.stages.map((stage) => stage.code as string);
  const found = edits.map((edit) => edit.code).filter(isOwnStage);
  const missing = wanted.filter((code) => !found.includes(code));
  const left = wanted.filter((code) => found.includes(code));
  const moved = left.filter((code, at) => found[at] !== code);
  return [
    ...missing.map((stage): EditFault => ({ code: 'ownStageMissing', stage })),
    ...moved.map((stage): EditFault => ({ code: 'ownStageMoved', stage })),
  ];
}

/**
 * Where work may be added after one of our stages: not after an end; not between the warehouse and shipping, which the
 * first goods that leave go through at once; not after the last payment, which closes the order.
 */
function mayBeFollowedByWork(code: string): boolean {
  const own = findStage(svodkaLifecycle, code);
  if (own === undefined) return true;
  return own.outcome === null && !own.leaveGuards.includes('somethingShipped') && own.completesWhen !== 'paidInFull';
}

function workFaults(edits: readonly StageEdit[]): EditFault[] {
  return edits.flatMap(({ code, services }, at): EditFault[] => {
    const own = findStage(svodkaLifecycle, code);
    if (own !== undefined) {
      // A stage that ends by itself would end with the work undone.
      const endsByItself = own.completesWhen !== null || own.outcome !== null;
      return endsByItself && services.length > 0 ? [{ code: 'servicesNotHere', stage: code }] : [];
    }
    const before = edits.slice(0, at).findLast((edit) => isOwnStage(edit.code));
    const placed = before !== undefined && mayBeFollowedByWork(before.code);
    return [
      ...(placed ? [] : [{ code: 'workNotHere' as const, stage: code }]),
      ...(services.length > 0 ? [] : [{ code: 'servicesMissing' as const, stage: code }]),
    ];
  });
}

/**
 * Faults of an edited path, none for a sound one: named, our own stages all there and in order, added work where it can
 * neither be passed by nor let anything slip, and the lifecycle that comes of it sound by `checkLifecycle`.
 */
export function checkEdit(current: Lifecycle, edits: readonly StageEdit[]): EditFault[] {
  return [
    ...nameFaults(edits),
    ...ownFaults(edits),
    ...workFaults(edits),
    ...checkLifecycle(editLifecycle(current, edits)),
  ];
}
