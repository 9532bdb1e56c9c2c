export {
  isTaskOpen,
  openQuestion,
  type ServiceTask,
  type TaskQuestion,
  type TaskState,
  taskStateSchema,
  taskStates,
} from './task.ts';
export { waitedFor } from './waited-for.ts';
