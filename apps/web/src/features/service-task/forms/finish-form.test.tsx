import { instant } from '@svodka/domain';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { api, queryClient } from '#lib';
import { renderWithTexts } from '#test-render';
import { exampleTask } from '../example-task.ts';
import { FinishForm } from './finish-form.tsx';

const running = { paused: false, waitsSince: instant('2026-11-20T04:00:00.000Z') };
const past = instant('2020-11-20T04:00:00.000Z');

function show(task = exampleTask()) {
  const send = vi.fn();
  renderWithTexts(
    <QueryClientProvider client={queryClient}>
      <FinishForm task={task} order={running} title="КБ: чертёж" runner={{ send, busy: false }} onClose={vi.fn()} />
    </QueryClientProvider>,
  );
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Завершить' });
  const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  return { send, button, type };
}

beforeEach(() => {
  const reasons = [
    {
      id: 'r1',
      kind: 'lateness' as const,
      name: 'Загрузка КБ',
      nameEn: 'Engineers busy',
      party: 'engineering' as const,
    },
  ];
  queryClient.setQueryData(api.lifecycles.reasons.queryKey({ kind: 'lateness' }), reasons);
});

describe('finishing work', () => {
  it('takes a result and nothing else while the work is in time', () => {
    const { send, button, type } = show();
    expect(button().disabled).toBe(true);
    type(/Результат/, '  Чертёж 6Э.871 выдан ');
    fireEvent.click(button());
    expect(send).toHaveBeenCalledWith({ type: 'finish', filled: { result: 'Чертёж 6Э.871 выдан' } });
    expect(screen.queryByLabelText(/Почему позже срока/)).toBeNull();
  });
  it('takes a reason too when the work is late', () => {
    const { send, button, type } = show(exampleTask({ dueAt: past }));
    type(/Результат/, 'Чертёж выдан');
    expect(button().disabled).toBe(true);
    type(/Почему позже срока/, 'Загрузка КБ');
    fireEvent.click(button());
    expect(send).toHaveBeenCalledWith({
      type: 'finish',
      filled: { result: 'Чертёж выдан', latenessReason: 'Загрузка КБ' },
    });
  });
});
