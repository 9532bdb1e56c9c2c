import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '../instant.ts';
import type { Party, Service } from '../service.ts';
import { waitedFor } from './waited-for.ts';

const stage = { waitsFor: 'engineering' } as const;
const at = (hour: number): Instant => instant(`2026-11-23T0${hour}:00:00.000Z`);
const task = (service: Service, state: 'open' | 'accepted' | 'finished' = 'open', ...questions: Question[]) => ({
  service,
  state,
  questions,
});
type Question = { to: Party; askedAt: Instant; answeredAt: Instant | null };
const asked = (to: Party, hour: number, answeredAt: Instant | null = null): Question => ({
  to,
  askedAt: at(hour),
  answeredAt,
});

describe('whom an order waits for while services work', () => {
  it('is the stage’s own service first, then the others', () => {
    expect(waitedFor(stage, [task('purchasing'), task('engineering')])).toBe('engineering');
    expect(waitedFor(stage, [task('purchasing'), task('engineering', 'finished')])).toBe('purchasing');
  });

  it('is whoever was asked first, when nobody can go on', () => {
    const engineering = task('engineering', 'accepted', asked('client', 4));
    expect(waitedFor(stage, [engineering])).toBe('client');
    expect(waitedFor(stage, [engineering, task('purchasing')])).toBe('purchasing');
    expect(waitedFor(stage, [engineering, task('purchasing', 'open', asked('sales', 3))])).toBe('sales');
  });

  it('is the service again once it has its answer', () => {
    expect(waitedFor(stage, [task('engineering', 'accepted', asked('client', 4, at(5)))])).toBe('engineering');
  });

  it('is whoever the stage waits for when no work is left', () => {
    expect(waitedFor({ waitsFor: 'client' }, [])).toBe('client');
    expect(waitedFor(stage, [task('purchasing', 'finished')])).toBe('engineering');
  });
});
