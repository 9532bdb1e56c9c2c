export { type Clients, type DemoClient, makeClients } from './client.ts';
export { delayDays } from './habit.ts';
export { managerOn } from './responsibility.ts';
