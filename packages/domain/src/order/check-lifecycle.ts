import { orderCommandTypes } from './command.ts';
import { commandTable } from './command-table.ts';
import { guardNames, type Lifecycle } from './lifecycle.ts';

/** What is wrong with a lifecycle, and where. */
export type LifecycleFault = {
  readonly code:
    | 'stageRepeated'
    | 'stageUnreachable'
    | 'stageWithoutWayOut'
    | 'terminalBeforeWork'
    | 'wonMissing'
    | 'lostMissing'
    | 'guardUnknown'
    | 'commandUndefined';
  readonly stage: string | null;
};

function at(code: LifecycleFault['code'], stage: string | null): LifecycleFault {
  return { code, stage };
}

function orderFaults(lifecycle: Lifecycle): LifecycleFault[] {
  const faults: LifecycleFault[] = [];
  const codes = lifecycle.stages.map((stage) => stage.code);
  faults.push(...codes.filter((code, index) => codes.indexOf(code) < index).map((code) => at('stageRepeated', code)));
  const firstTerminal = lifecycle.stages.findIndex((stage) => stage.outcome !== null);
  const working = lifecycle.stages
    .map((stage, index) => ({ stage, index }))
    .filter((one) => one.stage.outcome === null);
  const late = working.filter((one) => firstTerminal >= 0 && one.index > firstTerminal);
  faults.push(...late.map((one) => at('terminalBeforeWork', one.stage.code)));
  const won = lifecycle.stages.filter((stage) => stage.outcome === 'won');
  const lost = lifecycle.stages.filter((stage) => stage.outcome === 'lost');
  if (won.length === 0) faults.push(at('wonMissing', null));
  if (lost.length === 0) faults.push(at('lostMissing', null));
  return faults;
}

/** Stages reached from the first by moves forward, and from any working stage by cancelling. */
function reached(lifecycle: Lifecycle): ReadonlySet<string> {
  const found = new Set<string>();
  for (const stage of lifecycle.stages) {
    if (stage.outcome === 'lost') continue;
    found.add(stage.code);
    if (stage.outcome === 'won') break;
  }
  const lost = lifecycle.stages.find((stage) => stage.outcome === 'lost');
  if (lost !== undefined && found.size > 0) found.add(lost.code);
  return found;
}

/**
 * Faults of a lifecycle's definition, none for a sound one: codes unique, working stages before terminal ones, every
 * stage reachable, every working stage with a way out, guards known, every (stage, command) pair defined. Checked when
 * the application starts and when a lifecycle is imported.
 */
export function checkLifecycle(lifecycle: Lifecycle): LifecycleFault[] {
  const known: ReadonlySet<string> = new Set(guardNames);
  const reachable = reached(lifecycle);
  const table = commandTable(lifecycle);
  const faults = orderFaults(lifecycle);
  for (const [index, stage] of lifecycle.stages.entries()) {
    if (!reachable.has(stage.code)) faults.push(at('stageUnreachable', stage.code));
    const next = lifecycle.stages[index + 1];
    if (stage.outcome === null && (next === undefined || next.outcome === 'lost')) {
      faults.push(at('stageWithoutWayOut', stage.code));
    }
    const guards = stage.completesWhen === null ? stage.leaveGuards : [...stage.leaveGuards, stage.completesWhen];
    if (guards.some((guard) => !known.has(guard))) faults.push(at('guardUnknown', stage.code));
    const rules = table.get(stage.code);
    if (orderCommandTypes.some((command) => rules?.get(command) === undefined)) {
      faults.push(at('commandUndefined', stage.code));
    }
  }
  return faults;
}
