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
 * Whether work may be added after the stage in a place: not before the first of our stages or after an end; not between
 * the warehouse and shipping, which the first goods that leave go through at once; not after the last payment, which
 * closes the order.
 */
export function mayAddWorkAfter(edits: readonly StageEdit[], place: number): boolean {
  const before = edits.slice(0, place + 1).findLast(({ code }) => isOwnStage(code));
  const own = before === undefined ? undefined : findStage(svodkaLifecycle, before.code);
  if (own === undefined || own.outcome !== null) return false;
  return !own.leaveGuards.includes('somethingShipped') && own.completesWhen !== 'paidInFull';
}

/** Whether services may have tasks in a stage: one that ends by itself would end with the work undone. */
export function takesTasks(code: string): boolean {
  const own = findStage(svodkaLifecycle, code);
  return own === undefined || (own.completesWhen === null && own.outcome === null);
}

function workFaults(edits: readonly StageEdit[]): EditFault[] {
  return edits.flatMap(({ code, services }, at): EditFault[] => {
    if (!takesTasks(code) && services.length > 0) return [{ code: 'servicesNotHere', stage: code }];
    if (isOwnStage(code)) return [];
    return [
      ...(mayAddWorkAfter(edits, at - 1) ? [] : [{ code: 'workNotHere' as const, stage: code }]),
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
