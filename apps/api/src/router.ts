import { analyticsRouter } from './analytics/index.ts';
import { cashRouter } from './cash/index.ts';
import { catalogueRouter } from './catalogue/index.ts';
import { clientsRouter } from './clients/index.ts';
import { exchangeRouter } from './exchange/index.ts';
import { handoversRouter } from './handovers/index.ts';
import { lifecyclesRouter } from './lifecycles/index.ts';
import { notificationsRouter } from './notifications/index.ts';
import { ordersRouter } from './orders/index.ts';
import { paymentsRouter } from './payments/index.ts';
import { peopleRouter } from './people/index.ts';
import { liveRouter } from './platform/live/router.ts';
import { router } from './platform/trpc.ts';
import { portfolioRouter } from './portfolio/index.ts';
import { receivablesRouter } from './receivables/index.ts';
import { searchRouter } from './search/index.ts';
import { serviceTasksRouter } from './service-tasks/index.ts';
import { shippingRouter } from './shipping/index.ts';

export const appRouter = router({
  analytics: analyticsRouter,
  cash: cashRouter,
  clients: clientsRouter,
  exchange: exchangeRouter,
  handovers: handoversRouter,
  lifecycles: lifecyclesRouter,
  live: liveRouter,
  notifications: notificationsRouter,
  orders: ordersRouter,
  payments: paymentsRouter,
  people: peopleRouter,
  portfolio: portfolioRouter,
  products: catalogueRouter,
  receivables: receivablesRouter,
  search: searchRouter,
  serviceTasks: serviceTasksRouter,
  shipping: shippingRouter,
});

export type AppRouter = typeof appRouter;
