import { plural } from '@lingui/core/macro';

/** «12 клиентов» */
export const sayUse = (clients: number): string =>
  plural(clients, { one: '# клиент', few: '# клиента', many: '# клиентов', other: '# клиента' });
