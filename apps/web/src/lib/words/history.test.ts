import { describe, expect, it } from 'vitest';
import { sayEvent } from './history.ts';

describe('the history of an order', () => {
  it('tells whose work it was, what happened to it and in which words', () => {
    const work = { service: 'engineering', subject: null, stage: 'engineering' };
    expect(sayEvent('task.accepted', work)).toBe('КБ: работа принята');
    expect(sayEvent('task.created', { ...work, subject: 'Чертёж КПН4' })).toBe('КБ: поручена работа · Чертёж КПН4');
    expect(sayEvent('task.asked', { ...work, to: 'client', text: 'Какое покрытие?' })).toBe(
      'КБ: вопрос клиенту · Какое покрытие?',
    );
    expect(sayEvent('task.answered', { ...work, to: 'client', question: 'Какое покрытие?', text: 'Серебро' })).toBe(
      'КБ: ответ · Серебро',
    );
    expect(sayEvent('task.finished', { ...work, result: 'Чертёж выдан', latenessReason: 'Загрузка КБ' })).toBe(
      'КБ: работа завершена · Чертёж выдан · Загрузка КБ',
    );
  });
});
