import type { Instant, Service } from '@svodka/domain';
import { someone } from '../acts.ts';
import type { OrderLife, Step, Story } from '../life.ts';

export function step(at: Instant, act: () => void): Step {
  return { at, act };
}

/** Forward to the next stage or a named one, by somebody of a service. */
export function* advance(life: OrderLife, at: Instant, by: Service, how: { to?: string; ifLate?: string } = {}): Story {
  yield step(at, () => {
    const command = how.to === undefined ? ({ type: 'advance' } as const) : ({ type: 'advance', to: how.to } as const);
    life.command(command, someone(life, by), how.ifLate ?? null);
  });
}

export function* cancel(life: OrderLife, at: Instant, reason: string, service: Service): Story {
  yield step(at, () => life.command({ type: 'cancel', reason, service }, someone(life, 'sales'), reason));
}

export function* goBack(life: OrderLife, at: Instant, to: string, reason: string, by: Service): Story {
  yield step(at, () => life.command({ type: 'return', to, reason }, someone(life, by), reason));
}

/** The stage changes hands for some working days and comes back. */
export function* askClient(life: OrderLife, at: Instant, days: number, note: string, back: Service): Story {
  yield step(at, () => life.command({ type: 'wait', for: 'client', note }, someone(life, back)));
  yield step(life.after(days), () => life.command({ type: 'wait', for: back }, someone(life, 'sales')));
}

/** The clock stands while the client thinks. */
export function* pause(life: OrderLife, at: Instant, days: number, cause: string): Story {
  yield step(at, () => life.command({ type: 'pause', cause }, someone(life, 'sales')));
  yield step(life.after(days), () => life.command({ type: 'resume' }, someone(life, 'sales')));
}

/** How often the order has been in its stage, now included. */
export function times(life: OrderLife): number {
  return life.register.current.nth;
}
