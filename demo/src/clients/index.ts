export { type Clients, type DemoClient, makeClients } from './client.ts';
export { delayDays } from './habit.ts';
export { handingOverRows } from './handing-over.ts';
export { managerOn } from './responsibility.ts';
