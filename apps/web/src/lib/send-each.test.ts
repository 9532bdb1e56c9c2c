import { act, renderHook, waitFor } from '@testing-library/react';
import { TRPCClientError } from '@trpc/client';
import { describe, expect, it, vi } from 'vitest';
import { useSendEach } from './send-each.ts';

interface Item {
  order: string;
  version: number;
}

/** As the server refuses: somebody made another version meanwhile. */
function conflict(actualVersion: number): Error {
  const refusal = { code: 'request.conflict', details: { actualVersion, changedByName: 'Иванов', changes: {} } };
  const data = { refusal, httpStatus: 409 };
  return TRPCClientError.from({ error: { message: 'refused', code: -32_009, data } });
}

function sendEach(send: (item: Item) => Promise<unknown>) {
  const onDone = vi.fn();
  const over = (item: Item, version: number) => ({ ...item, version });
  const { result } = renderHook(() => useSendEach<Item>({ send, orderOf: (item) => item.order, over, onDone }));
  return { result, onDone };
}

describe('commands sent order by order', () => {
  it('go on after a refusal and are done when the refused one is repeated over the present version', async () => {
    const sent: string[] = [];
    const send = vi.fn(async ({ order, version }: Item) => {
      if (order === 'b' && version !== 7) throw conflict(7);
      sent.push(`${order}${version}`);
    });
    const { result, onDone } = sendEach(send);
    const items = ['a', 'b', 'c'].map((order) => ({ order, version: 1 }));
    act(() => result.current.send(items));
    await waitFor(() => expect(result.current.conflict?.changedByName).toBe('Иванов'));
    expect(sent).toEqual(['a1', 'c1']);
    expect(onDone).not.toHaveBeenCalled();
    act(() => result.current.repeat());
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual(['a1', 'c1', 'b7']);
  });
  it('name the orders that were refused when the conflict is left', async () => {
    const { result } = sendEach(async () => {
      throw conflict(2);
    });
    act(() => result.current.send([{ order: 'a', version: 1 }]));
    await waitFor(() => expect(result.current.conflict).not.toBeNull());
    act(() => result.current.leaveConflict());
    expect(result.current.conflict).toBeNull();
    expect(result.current.refused.map((one) => one.orderId)).toEqual(['a']);
  });
});
