export { type Clients, type DemoClient, makeClients } from './client.ts';
export type { ClientContract } from './contracts.ts';
export { delayDays, type Habit } from './habit.ts';
export { managerOn } from './responsibility.ts';
