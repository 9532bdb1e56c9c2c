export { actsFor } from './acts-for.ts';
export { arrivalOf, type OrderOnItsWay } from './arrival.ts';
export { decideTask, isTaskLate, type TaskAtWork, type TaskContext, taskRule } from './decide-task.ts';
export {
  type LineToMake,
  launchOf,
  type PreparationFacts,
  type ReadinessGap,
  readinessGaps,
  readinessGapsOf,
  shortageOf,
} from './readiness.ts';
export {
  isTaskOpen,
  openQuestion,
  type ServiceTask,
  type TaskQuestion,
  type TaskState,
  taskStateSchema,
  taskStates,
} from './task.ts';
export {
  type Assignee,
  type TaskCommand,
  type TaskCommandType,
  type TaskEvent,
  taskCommandTypes,
} from './task-command.ts';
export { waitedFor } from './waited-for.ts';
