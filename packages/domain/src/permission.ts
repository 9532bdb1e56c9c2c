import { z } from 'zod';

/** The six roles of the product. */
export const roles = ['manager', 'service', 'dispatcher', 'economist', 'director', 'admin'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

const everyone = [
  'order.read',
  'client.read',
  'product.read',
  'payment.read',
  'report.read',
  'comment.write',
  'view.share',
] as const;
const sales = ['order.create', 'order.edit', 'order.cancel', 'client.edit', 'client.event.write', 'plan.edit'] as const;
const stages = ['order.advance', 'order.return', 'order.pause', 'order.wait'] as const;
const work = ['task.work', 'task.create'] as const;
const dispatch = ['order.recordReady', 'order.ship', 'order.moveShipDate'] as const;
const money = ['payment.record', 'payment.allocate', 'order.writeOff', 'order.changeTerms', 'cost.read'] as const;
/** Changing what a signed order is of: with a reason, and the money follows. */
const amendment = ['order.amend'] as const;
/** Reminding those who owe, writing down what they promise; planning calls, letters and meetings. */
const collection = ['receivable.work', 'activity.write'] as const;
const head = [
  'order.releaseAdvance',
  'ranking.read',
  'plan.approve',
  'client.handOver',
  'absence.manage',
  'client.merge',
  'audit.read',
] as const;
const administration = [
  'order.reopen',
  'product.edit',
  'import.run',
  'export.run',
  'user.manage',
  'settings.edit',
] as const;

/** Everything anyone may be entitled to; the order is that of the groups above. */
export const permissions = [
  ...everyone,
  ...sales,
  ...stages,
  ...work,
  ...dispatch,
  ...money,
  ...amendment,
  ...collection,
  ...head,
  ...administration,
] as const;
export const permissionSchema = z.enum(permissions);
export type Permission = z.infer<typeof permissionSchema>;

const byRole: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  manager: new Set<Permission>([
    ...everyone,
    ...sales,
    ...stages,
    ...work,
    ...amendment,
    ...collection,
    'order.moveShipDate',
    'client.handOver',
    'export.run',
  ]),
  service: new Set<Permission>([...everyone, ...stages, ...work, 'order.moveShipDate', 'product.edit', 'export.run']),
  dispatcher: new Set<Permission>([...everyone, ...stages, ...work, ...dispatch, 'export.run']),
  economist: new Set<Permission>([
    ...everyone,
    ...stages,
    ...work,
    ...money,
    ...amendment,
    ...collection,
    'export.run',
    'import.run',
  ]),
  director: new Set<Permission>([
    ...everyone,
    ...sales,
    ...stages,
    ...work,
    ...dispatch,
    ...money,
    ...amendment,
    ...collection,
    ...head,
    'product.edit',
    'export.run',
  ]),
  admin: new Set<Permission>(permissions),
};

/** What a role may do. Everybody reads every order; costs, margins and rankings are for those entitled (R32). */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return byRole[role];
}

/** Whether people of a role have clients and orders of their own. */
export function hasClients(role: Role): boolean {
  return role === 'manager' || role === 'director';
}

/** Whether a role may do a thing. Which *stage* it may move is `mayMoveStage`, whose *work* it may do `actsFor`. */
export function can(role: Role, permission: Permission): boolean {
  return byRole[role].has(permission);
}
