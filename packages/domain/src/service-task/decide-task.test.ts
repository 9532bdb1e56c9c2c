import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '../instant.ts';
import type { Actor } from '../order/may-move-stage.ts';
import { refusalCodes } from '../refusal.ts';
import { decideTask, type TaskAtWork, taskRule } from './decide-task.ts';
import { type TaskState, taskStates } from './task.ts';
import { type TaskCommand, type TaskCommandType, taskCommandTypes } from './task-command.ts';

const engineer: Actor = { role: 'service', service: 'engineering' };
const buyer: Actor = { role: 'service', service: 'purchasing' };
const manager: Actor = { role: 'manager', service: 'sales' };
const director: Actor = { role: 'director', service: null };
const noon = instant('2026-11-23T07:00:00.000Z');
const evening = instant('2026-11-23T12:00:00.000Z');

const openQuestion = { id: 'q1', to: 'client', askedAt: noon, answeredAt: null } as const;
const answeredQuestion = { ...openQuestion, id: 'q2', answeredAt: noon };
const task = (state: TaskState = 'open', more: Partial<TaskAtWork> = {}): TaskAtWork => ({
  service: 'engineering',
  state,
  dueAt: evening,
  questions: [],
  ...more,
});

/** One of each, as somebody of the service would give it. */
const commands: Readonly<Record<TaskCommandType, TaskCommand>> = {
  accept: { type: 'accept' },
  assign: { type: 'assign', assignee: { id: 'u1', ...engineer } },
  ask: { type: 'ask', to: 'purchasing', text: 'Есть ли корпус?' },
  answer: { type: 'answer', questionId: 'q1', text: 'Есть' },
  withdrawQuestion: { type: 'withdrawQuestion', questionId: 'q1' },
  return: { type: 'return', reason: 'Нет исходных данных' },
  finish: { type: 'finish', result: 'Чертёж готов' },
};

function codeOf(at: TaskAtWork, command: TaskCommand, actor = engineer, clock: Instant = noon): string {
  const decided = decideTask(at, command, { actor, clock });
  return decided.ok ? 'allowed' : decided.error.code;
}

describe('the table of task states and commands', () => {
  it('defines every pair: 5 states × 7 commands', () => {
    const words: readonly string[] = ['allowed', ...refusalCodes];
    const rules = taskStates.flatMap((state) => taskCommandTypes.map((command) => taskRule(state, command)));
    expect(rules).toHaveLength(5 * 7);
    expect(rules.every((rule) => words.includes(rule))).toBe(true);
  });

  it.each(taskCommandTypes)('a task that is over refuses to %s', (type) => {
    for (const state of ['finished', 'returned', 'withdrawn'] as const) {
      expect(codeOf(task(state, { questions: [openQuestion] }), commands[type], director)).toBe('task.ended');
    }
  });

  it.each(taskCommandTypes)('the service may %s while work is open', (type) => {
    const questions = type === 'finish' ? [answeredQuestion] : [openQuestion];
    const actor = type === 'answer' ? manager : engineer;
    expect(codeOf(task('open', { questions }), commands[type], actor)).toBe('allowed');
    const accepted = type === 'accept' ? 'task.accepted' : 'allowed';
    expect(codeOf(task('accepted', { questions }), commands[type], actor)).toBe(accepted);
  });

  it.each(taskCommandTypes)('another service may not %s, the director may', (type) => {
    const questions = type === 'finish' ? [] : [openQuestion];
    expect(codeOf(task('open', { questions }), commands[type], buyer)).toBe('task.otherService');
    expect(codeOf(task('open', { questions }), commands[type], director)).toBe('allowed');
  });
});

describe('work of a service', () => {
  it('is given to people of that service only, or to nobody', () => {
    const give = (assignee: Actor | null): TaskCommand => ({
      type: 'assign',
      assignee: assignee && { id: 'u2', ...assignee },
    });
    expect(codeOf(task(), give(buyer))).toBe('task.assigneeOfOtherService');
    expect(codeOf(task(), give(null))).toBe('allowed');
  });

  it('isn’t finished while a question is open', () => {
    expect(codeOf(task('accepted', { questions: [answeredQuestion, openQuestion] }), commands.finish)).toBe(
      'task.questionOpen',
    );
  });

  it('is finished late only with a reason, and on the stroke without', () => {
    const late = instant('2026-11-23T12:00:00.001Z');
    expect(codeOf(task('accepted'), commands.finish, engineer, evening)).toBe('allowed');
    expect(codeOf(task('accepted'), commands.finish, engineer, late)).toBe('task.latenessReasonMissing');
    expect(
      decideTask(
        task(),
        { type: 'finish', result: 'Чертёж готов', latenessReason: 'Ждали поставщика' },
        { actor: engineer, clock: late },
      ),
    ).toEqual({
      ok: true,
      value: { type: 'finished', result: 'Чертёж готов', latenessReason: 'Ждали поставщика' },
    });
    expect(codeOf(task('accepted', { dueAt: null }), commands.finish, engineer, late)).toBe('allowed');
  });
});

describe('questions of a service', () => {
  it('aren’t put to itself', () => {
    expect(codeOf(task(), { type: 'ask', to: 'engineering', text: '?' })).toBe('question.toSelf');
  });

  it('to sales or the client are any manager’s to answer, to a service its people’s', () => {
    const asked = (to: 'client' | 'sales' | 'purchasing') => task('open', { questions: [{ ...openQuestion, to }] });
    expect(codeOf(asked('client'), commands.answer, manager)).toBe('allowed');
    expect(codeOf(asked('sales'), commands.answer, manager)).toBe('allowed');
    expect(codeOf(asked('purchasing'), commands.answer, buyer)).toBe('allowed');
    expect(codeOf(asked('purchasing'), commands.answer, manager)).toBe('task.otherService');
    expect(codeOf(asked('client'), commands.answer, engineer)).toBe('task.otherService');
  });

  it('are answered or withdrawn once', () => {
    const answered = task('open', { questions: [{ ...openQuestion, answeredAt: noon }] });
    expect(codeOf(answered, commands.answer, manager)).toBe('question.answered');
    expect(codeOf(answered, commands.withdrawQuestion)).toBe('question.answered');
    expect(codeOf(task(), commands.answer, manager)).toBe('request.notFound');
  });
});
