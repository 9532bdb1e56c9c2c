import { describe, expect, it } from 'vitest';
import { can, permissions, permissionsOf, type Role, roles } from './permission.ts';

function holders(permission: (typeof permissions)[number]): Role[] {
  return roles.filter((role) => can(role, permission));
}

describe('permissions', () => {
  it('let everybody read orders, clients, products and payments', () => {
    for (const permission of ['order.read', 'client.read', 'product.read', 'payment.read'] as const) {
      expect(holders(permission)).toEqual(roles);
    }
  });

  it('show costs and rankings only to those entitled', () => {
    expect(holders('cost.read')).toEqual(['economist', 'director', 'admin']);
    expect(holders('ranking.read')).toEqual(['director', 'admin']);
  });

  it('leave the administration to the administrator', () => {
    for (const permission of ['order.reopen', 'user.manage', 'settings.edit'] as const) {
      expect(holders(permission)).toEqual(['admin']);
    }
    expect(permissionsOf('admin').size).toBe(permissions.length);
  });

  it('let only the director and the administrator release an advance', () => {
    expect(holders('order.releaseAdvance')).toEqual(['director', 'admin']);
  });

  it('let the head alone tell of the absence of others', () => {
    expect(holders('absence.manage')).toEqual(['director', 'admin']);
  });

  it('let sales write orders, economists payments, dispatchers shipments', () => {
    expect(holders('order.create')).toEqual(['manager', 'director', 'admin']);
    expect(holders('payment.record')).toEqual(['economist', 'director', 'admin']);
    expect(holders('order.ship')).toEqual(['dispatcher', 'director', 'admin']);
  });

  it('let those who sell and those who count the money amend a signed order', () => {
    expect(holders('order.amend')).toEqual(['manager', 'economist', 'director', 'admin']);
  });

  it('name each permission once', () => {
    expect(new Set(permissions).size).toBe(permissions.length);
  });
});
