import { instant } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { exampleQuestion, exampleTask } from './example-task.ts';
import { isLate, mayAnswer, mayWithdraw, shownSteps, stepOptions } from './task-options.ts';

const running = { paused: false, waitsSince: instant('2026-11-20T04:00:00.000Z') };
const engineer = { role: 'service', service: 'engineering' } as const;
const manager = { role: 'manager', service: null } as const;

const shown = (...args: Parameters<typeof stepOptions>) =>
  shownSteps(stepOptions(...args)).map(({ step, refusal }) => (refusal ? `${step}: ${refusal.code}` : step));

describe('the buttons of a task', () => {
  it('are those its own people may press now', () => {
    expect(shown(exampleTask({ state: 'open' }), running, engineer)).toEqual([
      'accept',
      'finish',
      'ask',
      'assign',
      'return',
    ]);
    expect(shown(exampleTask(), running, engineer)).toEqual(['finish', 'ask', 'assign', 'return']);
  });
  it('say in one button that the work is another service’s', () => {
    expect(shown(exampleTask(), running, manager)).toEqual(['finish: task.otherService']);
  });
  it('keep what an unanswered question stops, with the reason', () => {
    const asked = exampleTask({ questions: [exampleQuestion()] });
    expect(shown(asked, running, engineer)).toContain('finish: task.questionOpen');
  });
  it('are none when the work is over', () => {
    expect(shown(exampleTask({ state: 'finished' }), running, engineer)).toEqual([]);
  });
});

describe('a question', () => {
  const question = exampleQuestion();
  const asked = exampleTask({ questions: [question] });
  it('to the client is answered by a manager and withdrawn by whoever asked', () => {
    expect([mayAnswer(asked, question, running, manager), mayWithdraw(asked, question, running, manager)]).toEqual([
      true,
      false,
    ]);
    expect([mayAnswer(asked, question, running, engineer), mayWithdraw(asked, question, running, engineer)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the clock of a task', () => {
  it('stands while its order is paused', () => {
    const task = exampleTask({ dueAt: instant('2026-11-22T04:00:00.000Z') });
    expect(isLate(task, { ...running, paused: true })).toBe(false);
    expect(isLate(task, { paused: true, waitsSince: instant('2026-11-23T04:00:00.000Z') })).toBe(true);
  });
});
