import { describe, expect, it } from 'vitest';
import { director, inStage, withLines, withPaid } from '../../testing/example-order.ts';
import { workEdit } from '../../testing/random-edits.ts';
import { allowedCommands } from './allowed-commands.ts';
import { checkEdit } from './check-edit.ts';
import { decide } from './decide.ts';
import { editLifecycle } from './edit-lifecycle.ts';
import { lifecycleSchema, stageOf } from './lifecycle.ts';
import { type StageEdit, stageEditSchema, stageEdits, workStageCode } from './stage-edit.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const ours = stageEdits(svodkaLifecycle);
const work = workStageCode('0190aaaa-0000-7000-8000-000000000001');

function changed(code: string, changes: Partial<StageEdit>): StageEdit[] {
  return ours.map((edit) => (edit.code === code ? { ...edit, ...changes } : edit));
}

function workAfter(code: string, changes: Partial<StageEdit> = {}): StageEdit[] {
  return ours.flatMap((edit) => (edit.code === code ? [edit, workEdit(work, changes)] : [edit]));
}

const faults = (edits: StageEdit[]) => checkEdit(svodkaLifecycle, edits);
const edited = (edits: StageEdit[]) => editLifecycle(svodkaLifecycle, edits);

describe('an edit of the path', () => {
  it('that changes nothing gives the same stages as the next version', () => {
    expect(faults(ours)).toEqual([]);
    expect(edited(ours)).toEqual({ ...svodkaLifecycle, version: svodkaLifecycle.version + 1 });
  });

  it('renames, changes whom a stage waits for, its norm, its services and whether it may be passed over', () => {
    const what = { waitsFor: 'purchasing', normWorkingDays: 7, skippable: false } as const;
    const name = { ru: 'Калькуляция', en: 'Estimate' };
    const edits = changed('pricing', { ...what, name, services: ['purchasing', 'costing'] });
    expect(faults(edits)).toEqual([]);
    expect(stageOf(edited(edits), 'pricing')).toMatchObject({ ...what, name, services: ['costing', 'purchasing'] });
    expect(lifecycleSchema.parse(JSON.parse(JSON.stringify(edited(edits))))).toEqual(edited(edits));
  });

  it('makes work hold the stage it is given to', () => {
    expect(stageOf(edited(changed('contract', { services: ['costing'] })), 'contract').leaveGuards).toEqual([
      'tasksFinished',
      'contractSigned',
    ]);
  });

  it('leaves ends as they are but for their names', () => {
    const closed = stageOf(
      edited(changed('closed', { waitsFor: 'bank', skippable: true, services: ['sales'] })),
      'closed',
    );
    expect(closed).toEqual(stageOf(svodkaLifecycle, 'closed'));
  });

  it('takes codes of ours and of added work only', () => {
    expect(stageEditSchema.safeParse(workEdit(work)).success).toBe(true);
    expect(stageEditSchema.safeParse(workEdit('welding')).success).toBe(false);
  });
});

describe('added work', () => {
  it('holds the order until its services are done', () => {
    const lifecycle = edited(workAfter('production'));
    const ready = withLines(inStage('production'), [10, 5], [0, 0]);
    expect(decide(lifecycle, { ...ready, stage: work }, { type: 'advance' }, director).ok).toBe(true);
    expect(decide(lifecycle, { ...ready, stage: work, openTasks: 1 }, { type: 'advance' }, director)).toMatchObject({
      error: { code: 'guard.tasksFinished' },
    });
  });

  it('isn’t passed by goods, unless it may be passed over', () => {
    const partly = withPaid(withLines(inStage('production'), [5, 5], [0, 0]), 50_00, 0);
    const ship = {
      type: 'ship',
      lines: partly.lines.map(({ id, readyQuantity }) => ({ lineId: id, quantity: readyQuantity })),
    } as const;
    const held = edited(workAfter('production'));
    expect(decide(held, partly, ship, director)).toMatchObject({
      error: { code: 'stage.notSkippable', details: { stage: work } },
    });
    expect(allowedCommands(held, partly, director).find(({ command }) => command === 'ship')?.refusal?.code).toBe(
      'stage.notSkippable',
    );
    expect(decide(edited(workAfter('production', { skippable: true })), partly, ship, director).ok).toBe(true);
  });

  it('takes the facts that our stages on both sides take', () => {
    const accepts = (code: string) => stageOf(edited(workAfter(code)), work).accepts;
    expect(accepts('request')).toEqual([]);
    expect(accepts('contract')).toEqual(['releaseAdvance']);
    expect(accepts('production')).toEqual(['recordReady']);
    expect(accepts('shipping')).toEqual(['writeOff']);
  });
});

describe('the check of an edit', () => {
  it.each([
    ['a name left empty', changed('offer', { name: { ru: ' ', en: 'Offer' } }), 'nameMissing', 'offer'],
    ['two stages of one name', changed('offer', { name: { ru: 'заявка', en: 'Offer' } }), 'nameRepeated', 'offer'],
    ['a stage of ours gone', ours.filter(({ code }) => code !== 'advance'), 'ownStageMissing', 'advance'],
    ['work without anybody to do it', workAfter('offer', { services: [] }), 'servicesMissing', work],
    ['work before the first stage', [workEdit(work), ...ours], 'workNotHere', work],
    ['work between the warehouse and shipping', workAfter('ready'), 'workNotHere', work],
    ['work after the last payment', workAfter('final_payment'), 'workNotHere', work],
    ['tasks where the stage ends by itself', changed('advance', { services: ['sales'] }), 'servicesNotHere', 'advance'],
  ])('finds %s', (_what, edits, code, stage) => {
    expect(faults(edits)).toContainEqual({ code, stage });
  });

  it('finds our stages in another order', () => {
    const [first, second, ...rest] = ours;
    const swapped = [second, first, ...rest].filter((edit) => edit !== undefined);
    expect(faults(swapped).map(({ code }) => code)).toContain('ownStageMoved');
  });
});
