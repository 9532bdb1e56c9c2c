import { plural } from '@lingui/core/macro';

export const formatClients = (count: number): string =>
  plural(count, { one: '# клиент', few: '# клиента', many: '# клиентов', other: '# клиента' });
