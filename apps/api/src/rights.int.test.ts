import { type Role, roles } from '@svodka/domain';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from './router.ts';
import { type Caller, type TestApp, testApp } from './testing/test-app.ts';

const everyone = roles;
const sales = ['manager', 'director', 'admin'] as const;
const dateMovers = ['manager', 'service', 'dispatcher', 'director', 'admin'] as const;
const money = ['economist', 'director', 'admin'] as const;
const collectors = ['manager', 'economist', 'director', 'admin'] as const;
const amenders = ['manager', 'economist', 'director', 'admin'] as const;
const importers = ['economist', 'admin'] as const;
const productEditors = ['service', 'director', 'admin'] as const;
const dispatch = ['dispatcher', 'director', 'admin'] as const;
const head = ['director', 'admin'] as const;
const admin = ['admin'] as const;

/** Who may call what. A procedure without its row here fails the tests. */
const matrix: Record<string, readonly Role[]> = {
  'activities.ofClient': everyone,
  'activities.mine': everyone,
  'activities.counts': everyone,
  'activities.plan': collectors,
  'activities.change': collectors,
  'activities.finish': collectors,
  'activities.reopen': collectors,
  'activities.drop': collectors,
  'analytics.salesByMonth': everyone,
  'cash.inflow': everyone,
  'cash.inflowRows': everyone,
  'cash.openAdvances': everyone,
  'cash.forecast': everyone,
  'cash.scenario': everyone,
  'cash.honesty': everyone,
  'cash.judgeAnew': money,
  'clientClasses.ofClient': everyone,
  'clientClasses.movement': everyone,
  'clientClasses.reckon': head,
  'clientLabels.list': everyone,
  'clientLabels.all': admin,
  'clientLabels.save': admin,
  'clientLabels.archive': admin,
  'clients.list': everyone,
  'clients.totals': everyone,
  'clients.facets': everyone,
  'clients.card': everyone,
  'clients.brief': everyone,
  'clients.buys': everyone,
  'clients.events': everyone,
  'clients.create': sales,
  'clients.update': sales,
  'clients.saveContact': sales,
  'clients.removeContact': sales,
  'clients.saveAddress': sales,
  'clients.removeAddress': sales,
  'clients.saveBankAccount': sales,
  'clients.removeBankAccount': sales,
  'clients.saveContract': sales,
  'clients.attachContractFile': sales,
  'clients.detachContractFile': sales,
  'clients.addEvent': sales,
  'clients.editEvent': sales,
  'clients.removeEvent': sales,
  'duplicates.list': everyone,
  'duplicates.count': everyone,
  'duplicates.compare': everyone,
  'duplicates.merges': everyone,
  'duplicates.dismiss': head,
  'duplicates.reopen': head,
  'duplicates.merge': head,
  'duplicates.undo': head,
  'exchange.inspect': importers,
  'exchange.start': importers,
  'exchange.list': importers,
  'exchange.run': importers,
  'levers.ofClient': everyone,
  'levers.ofClients': everyone,
  'levers.statistics': everyone,
  'levers.use': sales,
  'handovers.desk': everyone,
  'handovers.list': everyone,
  'handovers.card': everyone,
  'handovers.clients': everyone,
  'handovers.create': sales,
  'handovers.cancel': sales,
  'handovers.undo': sales,
  'lifecycles.names': everyone,
  'lifecycles.versions': admin,
  'lifecycles.publish': admin,
  'lifecycles.movePlan': admin,
  'lifecycles.moveOrders': admin,
  'lifecycles.norms': admin,
  'lifecycles.setNorm': admin,
  'lifecycles.dropNorm': admin,
  'lifecycles.reasons': everyone,
  'lifecycles.allReasons': admin,
  'lifecycles.saveReason': admin,
  'lifecycles.archiveReason': admin,
  'live.changes': everyone,
  'notifications.list': everyone,
  'notifications.unread': everyone,
  'notifications.read': everyone,
  'notifications.snooze': everyone,
  'notifications.settings': everyone,
  'notifications.saveSettings': everyone,
  'notifications.nearDays': admin,
  'notifications.saveNearDays': admin,
  'orders.worklist': everyone,
  'orders.worklistTotals': everyone,
  'orders.worklistTabs': everyone,
  'orders.retrospect': everyone,
  'orders.retrospectTotals': everyone,
  'orders.card': everyone,
  'orders.history': everyone,
  'orders.schedule': everyone,
  'orders.previewTerms': money,
  'orders.changeTerms': money,
  'orders.lastPrices': everyone,
  'orders.list': everyone,
  'orders.ladder': everyone,
  'orders.slip': everyone,
  'orders.onTime': everyone,
  'orders.create': sales,
  'orders.update': sales,
  'orders.setLines': sales,
  'orders.previewAmendment': amenders,
  'orders.amendLines': amenders,
  'orders.command': everyone,
  'orders.moveShipDate': dateMovers,
  'orders.tellClient': dateMovers,
  'orders.tellClients': dateMovers,
  'orders.comment': everyone,
  'orders.commentMany': everyone,
  'orders.withdrawComments': everyone,
  'orders.handOver': sales,
  'payments.list': everyone,
  'payments.totals': everyone,
  'payments.terms': everyone,
  'payments.termsUse': admin,
  'payments.record': money,
  'payments.allocate': money,
  'payments.card': everyone,
  'payments.reallocate': money,
  'payments.reverse': money,
  'payments.entries': money,
  'payments.entryTotals': money,
  'payments.entry': money,
  'payments.ordersToChoose': money,
  'payments.postEntry': money,
  'payments.entryNotOurs': money,
  'payments.undoEntry': money,
  'payments.saveTerms': admin,
  'people.me': everyone,
  'people.colleagues': everyone,
  'people.list': admin,
  'people.add': admin,
  'people.update': admin,
  'people.setPassword': admin,
  'people.setLocale': everyone,
  'people.absences': everyone,
  'people.standIns': everyone,
  'people.addAbsence': everyone,
  'people.endAbsence': everyone,
  'people.views': everyone,
  'people.saveView': everyone,
  'people.updateView': everyone,
  'people.deleteView': everyone,
  'portfolio.months': everyone,
  'portfolio.rows': everyone,
  'products.list': everyone,
  'products.totals': everyone,
  'products.groups': everyone,
  'products.card': everyone,
  'products.facets': everyone,
  'products.sales': everyone,
  'products.matchList': everyone,
  'products.priceTypes': everyone,
  'products.savePrice': productEditors,
  'products.dropPrice': productEditors,
  'products.previewPrices': productEditors,
  'products.changePrices': productEditors,
  'products.properties': everyone,
  'products.groupProperties': everyone,
  'products.saveProperty': productEditors,
  'products.assignProperty': productEditors,
  'products.save': productEditors,
  'products.attachFile': productEditors,
  'products.detachFile': productEditors,
  'uploads.list': productEditors,
  'uploads.card': productEditors,
  'uploads.items': productEditors,
  'uploads.begin': productEditors,
  'uploads.place': productEditors,
  'uploads.finish': productEditors,
  'uploads.assign': productEditors,
  'uploads.skip': productEditors,
  'uploads.undo': productEditors,
  'receivables.list': everyone,
  'receivables.totals': everyone,
  'receivables.card': everyone,
  'receivables.shippingStops': everyone,
  'receivables.act': everyone,
  'receivables.savePlant': admin,
  'receivables.reminderText': everyone,
  'receivables.remind': collectors,
  'receivables.promise': collectors,
  'receivables.withdrawPromise': collectors,
  'search.all': everyone,
  'serviceTasks.queue': everyone,
  'serviceTasks.totals': everyone,
  'serviceTasks.preparation': everyone,
  'serviceTasks.ahead': everyone,
  'serviceTasks.questions': everyone,
  'serviceTasks.questionCount': everyone,
  'serviceTasks.accept': everyone,
  'serviceTasks.assign': everyone,
  'serviceTasks.ask': everyone,
  'serviceTasks.answer': everyone,
  'serviceTasks.withdrawQuestion': everyone,
  'serviceTasks.returnTask': everyone,
  'serviceTasks.finish': everyone,
  'serviceTasks.create': everyone,
  'shipping.lines': everyone,
  'shipping.totals': everyone,
  'shipping.calendar': everyone,
  'shipping.planned': everyone,
  'shipping.readyFromStock': everyone,
  'shipping.plan': dispatch,
  'shipping.replan': dispatch,
  'shipping.dropPlan': dispatch,
  'shipping.post': dispatch,
  'shipping.recordReady': dispatch,
};

let app: TestApp;
const callers = new Map<Role, Caller>();

beforeAll(async () => {
  app = await testApp();
  for (const role of roles)
    callers.set(role, (await app.as(role, role === 'service' ? 'engineering' : undefined)).call);
});
afterAll(() => app.close());

/** What the door answers to a call that carries nothing: past it, a complaint about the input or an answer. */
async function answer(call: Caller | undefined, path: string): Promise<string> {
  const procedure = path.split('.').reduce<unknown>((at, step) => Reflect.get(Object(at), step), call);
  if (typeof procedure !== 'function') throw new Error(`no procedure ${path}`);
  try {
    await Reflect.apply(procedure, undefined, []);
    return 'answered';
  } catch (error) {
    return error instanceof TRPCError ? error.code : 'failed';
  }
}

describe('the rights matrix', () => {
  it('has a row for every procedure, and no other', () => {
    expect(Object.keys(matrix).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
  });

  describe.each(Object.entries(matrix))('%s', (path, allowed) => {
    it.each(roles)('%s', async (role) => {
      const said = await answer(callers.get(role), path);
      if (allowed.includes(role)) expect(['answered', 'BAD_REQUEST', 'NOT_FOUND']).toContain(said);
      else expect(said).toBe('FORBIDDEN');
    });

    it('nobody without a session', async () => {
      expect(await answer(app.anonymous, path)).toBe('UNAUTHORIZED');
    });
  });
});
