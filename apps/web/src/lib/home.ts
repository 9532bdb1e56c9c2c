import type { Role } from '@svodka/domain';
import type { Me } from './session.ts';

/** The page where each role's day begins. */
const homes = {
  manager: '/summary',
  service: '/work',
  dispatcher: '/shipping',
  economist: '/summary',
  director: '/summary',
  admin: '/summary',
} as const satisfies Record<Role, string>;

export const homeOf = ({ role }: Pick<Me, 'role'>) => homes[role];
