import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../calendar/index.ts';
import { instant } from '../instant.ts';
import { stageOf, svodkaLifecycle } from '../order/index.ts';
import { arrivalOf } from './arrival.ts';

const calendar = workingCalendar();
/** Monday, 10:00 at the plant. */
const moment = { calendar, zone: 'Asia/Yekaterinburg', now: instant('2026-11-23T05:00:00.000Z') };
const normOf = ({ code }: { code: string }) => stageOf(svodkaLifecycle, code).normWorkingDays;
const arrives = (stage: string, dueAt: string | null, service: 'costing' | 'preparation' | 'sales' = 'costing') =>
  arrivalOf(moment, svodkaLifecycle, service, { stage, dueAt: dueAt === null ? null : instant(dueAt), normOf });

describe('when an order comes to a service', () => {
  it('is the due moment of the stage before', () => {
    expect(arrives('engineering', '2026-11-25T05:00:00.000Z')).toBe('2026-11-25T05:00:00.000Z');
  });

  it('adds the norms of stages between, in working time', () => {
    expect(arrives('request', '2026-11-24T05:00:00.000Z')).toBe('2026-11-27T05:00:00.000Z');
    expect(arrives('advance', '2026-11-24T05:00:00.000Z', 'preparation')).toBe('2026-11-24T05:00:00.000Z');
    expect(arrives('contract', '2026-11-27T05:00:00.000Z', 'preparation')).toBe('2026-12-04T05:00:00.000Z');
  });

  it('counts from now where the stage is late already, or has no norm', () => {
    expect(arrives('request', '2026-11-20T05:00:00.000Z')).toBe('2026-11-26T05:00:00.000Z');
    expect(arrives('request', null)).toBe('2026-11-26T05:00:00.000Z');
  });

  it('is never, where no stage ahead has work for it', () => {
    expect(arrives('pricing', '2026-11-24T05:00:00.000Z')).toBeNull();
    expect(arrives('request', '2026-11-24T05:00:00.000Z', 'sales')).toBeNull();
  });
});
