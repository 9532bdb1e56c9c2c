import { describe, expect, it } from 'vitest';
import { roles } from '../permission.ts';
import { services } from '../service.ts';
import { stageOf } from './lifecycle.ts';
import { mayMoveStage } from './may-move-stage.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const working = svodkaLifecycle.stages.filter((stage) => stage.outcome === null);

describe('who may move a stage', () => {
  it('a manager: where sales or the client is waited for', () => {
    const own = working.filter((stage) => mayMoveStage({ role: 'manager', service: 'sales' }, stage));
    expect(own.map((stage) => stage.code)).toEqual(['request', 'offer', 'contract', 'advance', 'final_payment']);
  });

  it('a service: its own and no other’s', () => {
    for (const service of services) {
      const own = working.filter((stage) => mayMoveStage({ role: 'service', service }, stage));
      expect(own.every((stage) => stage.waitsFor === service)).toBe(true);
    }
    expect(working.some((stage) => mayMoveStage({ role: 'service', service: null }, stage))).toBe(false);
  });

  it('a dispatcher: production and dispatch', () => {
    const own = working.filter((stage) => mayMoveStage({ role: 'dispatcher', service: 'dispatch' }, stage));
    expect(own.map((stage) => stage.code)).toEqual(['production', 'ready', 'shipping']);
  });

  it('an economist: only where the bank is waited for', () => {
    const offer = stageOf(svodkaLifecycle, 'offer');
    expect(working.some((stage) => mayMoveStage({ role: 'economist', service: null }, stage))).toBe(false);
    expect(mayMoveStage({ role: 'economist', service: null }, { ...offer, waitsFor: 'bank' })).toBe(true);
  });

  it('the director and the administrator: any', () => {
    const mighty = roles.filter((role) => working.every((stage) => mayMoveStage({ role, service: null }, stage)));
    expect(mighty).toEqual(['director', 'admin']);
  });
});
