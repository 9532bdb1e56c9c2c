import { type Service, services } from '../service.ts';
import { findStage, type Lifecycle, type StageCommand, type StageDefinition } from './lifecycle.ts';
import { isOwnStage, type StageEdit } from './stage-edit.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

/** Goods leave from our own stages only: added work before shipping holds them. */
const heldByWork: ReadonlySet<StageCommand> = new Set(['ship']);

/**
 * The next version of our lifecycle as an administrator wants it. What makes the path work (guards, what a stage accepts,
 * when it is done, ends) comes from our own definition and can't be edited; whether the edit is right is for `checkEdit`.
 */
export function editLifecycle(current: Lifecycle, edits: readonly StageEdit[]): Lifecycle {
  const stages = edits.map((edit, at) => {
    const own = findStage(svodkaLifecycle, edit.code);
    return own === undefined ? workStage(edit, edits, at) : ownStage(own, edit);
  });
  return { ...current, version: current.version + 1, stages };
}

function inOrder(wanted: readonly Service[]): Service[] {
  return services.filter((service) => wanted.includes(service));
}

/** An end has only its names to change; a stage that gives work is left when the work is done. */
function ownStage(own: StageDefinition, edit: StageEdit): StageDefinition {
  const { name, shortName, waitsFor, normWorkingDays, skippable } = edit;
  if (own.outcome !== null) return { ...own, name, shortName };
  const asked = inOrder(edit.services);
  const held = asked.length > 0 && !own.leaveGuards.includes('tasksFinished');
  const leaveGuards = held ? (['tasksFinished', ...own.leaveGuards] as const) : own.leaveGuards;
  return { ...own, name, shortName, waitsFor, normWorkingDays, skippable, services: asked, leaveGuards };
}

/** What our stages on both sides accept stays possible in the work between them: facts don't wait for it. */
function workStage(edit: StageEdit, edits: readonly StageEdit[], at: number): StageDefinition {
  const before = edits.slice(0, at).findLast(({ code }) => isOwnStage(code));
  const after = edits.slice(at + 1).find(({ code }) => isOwnStage(code));
  const accepted = (side: StageEdit | undefined) => findStage(svodkaLifecycle, side?.code ?? '')?.accepts ?? [];
  const accepts = accepted(before).filter((one) => accepted(after).includes(one) && !heldByWork.has(one));
  return {
    ...edit,
    services: inOrder(edit.services),
    outcome: null,
    leaveGuards: ['tasksFinished'],
    completesWhen: null,
    accepts,
  };
}
