import { describe, expect, it } from 'vitest';
import { checkLifecycle } from './check-lifecycle.ts';
import { type Lifecycle, lifecycleSchema, type StageDefinition, stageOf } from './lifecycle.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

function codes(lifecycle: Lifecycle): string[] {
  return checkLifecycle(lifecycle).map((fault) => fault.code);
}

function withStages(change: (stages: readonly StageDefinition[]) => readonly StageDefinition[]): Lifecycle {
  return { ...svodkaLifecycle, stages: change(svodkaLifecycle.stages) };
}

const won: StageDefinition = stageOf(svodkaLifecycle, 'closed');
const lost: StageDefinition = stageOf(svodkaLifecycle, 'cancelled');
const request: StageDefinition = stageOf(svodkaLifecycle, 'request');

describe('our lifecycle', () => {
  it('has no fault', () => {
    expect(checkLifecycle(svodkaLifecycle)).toEqual([]);
  });

  it('is the thirteen stages of the rules, with whom they wait for and their norms', () => {
    expect(svodkaLifecycle.stages.map((stage) => [stage.code, stage.waitsFor, stage.normWorkingDays])).toEqual([
      ['request', 'sales', 1],
      ['engineering', 'engineering', 3],
      ['pricing', 'costing', 2],
      ['offer', 'client', 5],
      ['contract', 'sales', 3],
      ['advance', 'client', 5],
      ['preparation', 'preparation', 5],
      ['production', 'production', 20],
      ['ready', 'dispatch', 2],
      ['shipping', 'dispatch', 3],
      ['final_payment', 'client', null],
      ['closed', 'sales', null],
      ['cancelled', 'sales', null],
    ]);
  });

  it('survives the trip through JSON', () => {
    expect(lifecycleSchema.parse(JSON.parse(JSON.stringify(svodkaLifecycle)))).toEqual(svodkaLifecycle);
  });

  it('has only the stages it has', () => {
    expect(() => stageOf(svodkaLifecycle, 'assembly')).toThrow(RangeError);
  });
});

describe('the check of a lifecycle', () => {
  it('finds a stage named twice', () => {
    expect(codes(withStages((stages) => [request, ...stages]))).toContain('stageRepeated');
  });

  it('finds work after the end, and stages nothing leads to', () => {
    const found = codes(withStages(() => [request, won, { ...request, code: 'after' }, lost]));
    expect(found).toContain('terminalBeforeWork');
    expect(found).toContain('stageUnreachable');
    expect(codes(withStages((stages) => [...stages, { ...lost, code: 'lostTwice' }]))).toContain('stageUnreachable');
  });

  it('finds an end that stands before all work', () => {
    expect(codes(withStages(() => [won, request, lost]))).toContain('terminalBeforeWork');
  });

  it('finds a stage without a way out', () => {
    expect(codes(withStages(() => [request]))).toEqual(['wonMissing', 'lostMissing', 'stageWithoutWayOut']);
    expect(codes(withStages(() => [request, lost]))).toEqual(['wonMissing', 'stageWithoutWayOut']);
  });

  it('finds a guard nobody has written', () => {
    const text = JSON.stringify(svodkaLifecycle).replaceAll('contractSigned', 'moonIsFull');
    expect(lifecycleSchema.safeParse(JSON.parse(text)).success).toBe(false);
    const lifecycle: Lifecycle = JSON.parse(text);
    expect(checkLifecycle(lifecycle)).toEqual([{ code: 'guardUnknown', stage: 'contract' }]);
  });

  it('finds nothing reachable in nothing', () => {
    expect(codes(withStages(() => [lost]))).toEqual(['wonMissing', 'stageUnreachable']);
  });
});
