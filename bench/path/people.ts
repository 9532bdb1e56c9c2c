import type { Role, Service } from '@svodka/domain';
import { hashPassword } from '../../apps/api/src/platform/auth/password.ts';
import { managerCount } from '../data/index.ts';
import { copyAll } from '../load/copy-all.ts';
import { idOf } from '../load/id-of.ts';
import { password } from '../load/people.ts';

interface Colleague {
  email: string;
  role: Role;
  service: Service | null;
}

/** Who works on orders beside the managers. */
export const colleagues = {
  engineer: { email: 'engineer@bench.svodka', role: 'service', service: 'engineering' },
  costing: { email: 'costing@bench.svodka', role: 'service', service: 'costing' },
  preparation: { email: 'preparation@bench.svodka', role: 'service', service: 'preparation' },
  dispatcher: { email: 'dispatcher@bench.svodka', role: 'dispatcher', service: null },
  director: { email: 'director@bench.svodka', role: 'director', service: null },
} as const satisfies Record<string, Colleague>;

export async function loadColleagues(url: string): Promise<void> {
  const digest = await hashPassword(password);
  const people = Object.entries(colleagues).map(([name, person], at) => ({
    id: idOf('user', managerCount + 1 + at),
    name,
    ...person,
  }));
  await copyAll(url, 'User', people);
  await copyAll(
    url,
    'Account',
    people.map(({ id }, at) => ({
      id: idOf('account', managerCount + 1 + at),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: digest,
    })),
  );
}
