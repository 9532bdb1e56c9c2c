import { QueryClientProvider } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { api, queryClient } from '#lib';
import { renderWithTexts } from '#test-render';
import { StepConflict } from './step-conflict.tsx';

const engineer = { role: 'service' as const, service: 'engineering' as const, active: true };
const people = [
  { ...engineer, id: 'one', name: 'Орлов П. А.' },
  { ...engineer, id: 'other', name: 'Белова К. Н.' },
];

beforeEach(() => {
  queryClient.setQueryData(api.people.colleagues.queryKey(), people);
});

describe('a step that met what a colleague did to the task', () => {
  it('names who was to do it and who does now', () => {
    const conflict = {
      changedByName: 'Орлов П. А.',
      changedAt: null,
      changes: [{ field: 'assigneeId', before: 'one', after: 'other' }],
    };
    const runner = { busy: false, repeat: vi.fn(), close: vi.fn() };
    renderWithTexts(
      <QueryClientProvider client={queryClient}>
        <StepConflict runner={runner} conflict={conflict} />
      </QueryClientProvider>,
    );
    const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells).toEqual(['Исполнитель', 'Орлов П. А.', 'Белова К. Н.']);
  });
});
