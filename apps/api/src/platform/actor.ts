import type { Role, Service } from '@svodka/domain';

/** Who acts; `id` is null when the system does. */
export interface Actor {
  id: string | null;
  name: string;
  role: Role;
  service: Service | null;
}

/** A person with a live session. */
export interface SessionUser extends Actor {
  id: string;
  email: string;
  locale: string;
  sessionId: string;
}
