import { kopecks, type Lever, plainDate } from '@svodka/domain';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { api, queryClient, today } from '#lib';
import { renderWithTexts } from '#test-render';
import { LeverSide } from './lever-side.tsx';

const lever = (kind: Lever['kind'], part: Partial<Lever> = {}): Lever => ({
  key: kind,
  kind,
  side: 'ours',
  count: 3,
  value: kopecks(9_600_000),
  order: null,
  days: null,
  lastOrders: null,
  lastOn: plainDate(today()),
  note: null,
  used: null,
  strength: 1,
  ...part,
});
const delivered = lever('free_delivery');

function show(levers: readonly Lever[], permissions: 'client.event.write'[] = ['client.event.write']) {
  const me = { id: 'me', name: 'Я', email: 'i@plant.example', role: 'manager' as const, service: null };
  queryClient.setQueryData(api.people.me.queryKey(), { ...me, locale: 'ru', permissions });
  const onUse = vi.fn();
  renderWithTexts(
    <QueryClientProvider client={queryClient}>
      <LeverSide title="Сказать клиенту" levers={levers} nothing="Напомнить пока не о чем." onUse={onUse} />
    </QueryClientProvider>,
  );
  return onUse;
}

beforeEach(() => queryClient.clear());

describe('the levers of a side', () => {
  it('are said word for word, and told back as they were said', () => {
    const onUse = show([delivered]);
    const sentence = 'Мы трижды доставили вам бесплатно: 96\u00a0000\u00a0₽';
    expect(screen.getByText((text) => text === sentence, { normalizer: (text) => text })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Сказано/ }));
    expect(onUse).toHaveBeenCalledWith(delivered, sentence);
  });

  it('show what came of the last use', () => {
    show([{ ...delivered, used: { outcome: 'partly', day: plainDate(today()) } }]);
    expect(screen.getByText('сказано сегодня: отчасти', { exact: false })).toBeTruthy();
  });

  it('beyond the fourth wait behind a button', () => {
    const kinds = ['free_delivery', 'samples', 'discount', 'deferral', 'urgent_order', 'late_payment'] as const;
    show(kinds.map((kind) => lever(kind, { days: 5 })));
    const side = screen.getByRole('region', { name: 'Сказать клиенту' });
    expect(within(side).getAllByRole('paragraph')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Ещё 2' }));
    expect(within(side).getAllByRole('paragraph')).toHaveLength(6);
  });

  it('are not marked by those who may not write', () => {
    show([delivered], []);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that are none say so', () => {
    show([]);
    expect(screen.getByText('Напомнить пока не о чем.')).toBeTruthy();
  });
});
