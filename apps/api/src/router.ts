import { activitiesRouter } from './activities/index.ts';
import { analyticsRouter } from './analytics/index.ts';
import { cashRouter } from './cash/index.ts';
import { catalogueRouter } from './catalogue/index.ts';
import { clientClassesRouter } from './client-classes/index.ts';
import { clientLabelsRouter } from './client-labels/index.ts';
import { clientsRouter } from './clients/index.ts';
import { duplicatesRouter } from './duplicates/index.ts';
import { exchangeRouter } from './exchange/index.ts';
import { handoversRouter } from './handovers/index.ts';
import { leversRouter } from './levers/index.ts';
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
import { uploadsRouter } from './uploads/index.ts';

export const appRouter = router({
  activities: activitiesRouter,
  analytics: analyticsRouter,
  cash: cashRouter,
  clientClasses: clientClassesRouter,
  clientLabels: clientLabelsRouter,
  clients: clientsRouter,
  duplicates: duplicatesRouter,
  exchange: exchangeRouter,
  levers: leversRouter,
  handovers: handoversRouter,
  lifecycles: lifecyclesRouter,
  live: liveRouter,
  notifications: notificationsRouter,
  orders: ordersRouter,
  payments: paymentsRouter,
  people: peopleRouter,
  portfolio: portfolioRouter,
  products: catalogueRouter,
  uploads: uploadsRouter,
  receivables: receivablesRouter,
  search: searchRouter,
  serviceTasks: serviceTasksRouter,
  shipping: shippingRouter,
});

export type AppRouter = typeof appRouter;
