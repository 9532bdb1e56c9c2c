import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../permission.ts';
import { parties, type Service, services } from '../service.ts';
import { actsFor } from './acts-for.ts';

const actsForOf = (role: Role, service: Service | null = null) =>
  parties.filter((party) => actsFor({ role, service }, party));

describe('whose work is whose', () => {
  it('sales and the client are the managers’, a service its people’s', () => {
    expect(actsForOf('manager')).toEqual(['sales', 'client']);
    for (const service of services) expect(actsForOf('service', service)).toEqual([service]);
    expect(actsForOf('service')).toEqual([]);
  });

  it('dispatchers have production and dispatch, economists the costing and the bank', () => {
    expect(actsForOf('dispatcher')).toEqual(['production', 'dispatch']);
    expect(actsForOf('economist')).toEqual(['costing', 'bank']);
  });

  it('the director and the administrator stand in for everybody', () => {
    expect(roles.filter((role) => actsForOf(role).length === parties.length)).toEqual(['director', 'admin']);
  });
});
