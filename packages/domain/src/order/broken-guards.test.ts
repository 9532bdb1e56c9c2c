import { describe, expect, it } from 'vitest';
import { inStage, withLines, withPaid } from '../../testing/example-order.ts';
import { kopecks } from '../money.ts';
import { brokenGuards } from './broken-guards.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

describe('conditions broken by a change', () => {
  it('are those of the stages gone through that held and no longer do', () => {
    const before = withPaid(withLines(inStage('shipping'), [10, 5], [10, 0]), 50_00, 0);
    const dearer = before.parts.map((part) => ({ ...part, amount: kopecks(80_00) }));
    const after = { ...withLines(before, [10, 4], [10, 0]), parts: dearer };
    expect(brokenGuards(svodkaLifecycle, before, after)).toEqual(['advanceCovered', 'allReady']);
  });

  it('are none where the stage is still ahead, or nothing held before', () => {
    const waiting = withPaid(inStage('advance'), 50_00, 0);
    const dearer = waiting.parts.map((part) => ({ ...part, amount: kopecks(80_00) }));
    expect(brokenGuards(svodkaLifecycle, waiting, { ...waiting, parts: dearer })).toEqual([]);
    const unpaid = inStage('production');
    expect(brokenGuards(svodkaLifecycle, unpaid, unpaid)).toEqual([]);
  });
});
