import type { Role } from './permission.ts';
import type { Party, Service } from './service.ts';

/** For whom an order must wait to be waiting for this person; nobody in particular for those who oversee. */
export function partiesOf({ role, service }: { readonly role: Role; readonly service: Service | null }): Party[] {
  switch (role) {
    case 'manager':
      return ['sales'];
    case 'service':
      return service === null ? [] : [service];
    case 'dispatcher':
      return ['dispatch', 'production'];
    case 'economist':
      return ['costing', 'bank'];
    case 'director':
    case 'admin':
      return [];
  }
}
