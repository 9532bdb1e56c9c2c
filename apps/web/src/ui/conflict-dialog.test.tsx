import { fireEvent, screen } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import { describe, expect, it, vi } from 'vitest';
import { conflictOf } from '#lib';
import { renderWithTexts } from '../test-render.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';

const refusal = {
  code: 'request.conflict',
  details: {
    changedByName: 'Иванов И. И.',
    changedAt: '2026-11-23T05:12:00.000Z',
    changes: { amount: [128_460_000, 130_000_000], comment: [null, 'срочно'] },
  },
};

function conflict() {
  const error = new TRPCClientError('CONFLICT', {
    result: { error: { code: -32009, message: 'CONFLICT', data: { httpStatus: 409, refusal } } },
  });
  const found = conflictOf(error);
  if (!found) throw new Error('a conflict was not recognised');
  return found;
}

describe('the conflict dialog', () => {
  it('says who changed what, before and after', () => {
    renderWithTexts(<ConflictDialog conflict={conflict()} onRepeat={vi.fn()} onClose={vi.fn()} />);
    expect(screen.getByText('Пока вы правили, Иванов И. И. изменил запись')).toBeTruthy();
    const cells = screen.getAllByRole('cell').map((cell) => cell.textContent?.replaceAll('\u00A0', ' '));
    expect(cells).toEqual(['Сумма', '1 284 600 ₽', '1 300 000 ₽', 'Примечание', '—', 'срочно']);
  });
  it('repeats the edit only when told to', () => {
    const onRepeat = vi.fn();
    const onClose = vi.fn();
    renderWithTexts(<ConflictDialog conflict={conflict()} onRepeat={onRepeat} onClose={onClose} />);
    fireEvent.click(screen.getByText('Вернуться к правке'));
    expect(onRepeat).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalled();
    fireEvent.click(screen.getByText('Записать моё'));
    expect(onRepeat).toHaveBeenCalled();
  });
  it('shows one’s own value beside theirs, and gives it up only when told to', () => {
    const onTheirs = vi.fn();
    const rest = { onRepeat: vi.fn(), onClose: vi.fn(), onTheirs };
    renderWithTexts(<ConflictDialog conflict={conflict()} mine={{ comment: 'подождёт' }} {...rest} />);
    const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells.slice(4)).toEqual(['Примечание', '—', 'срочно', 'подождёт']);
    fireEvent.click(screen.getByText('Взять чужое'));
    expect(onTheirs).toHaveBeenCalled();
  });
});
