import { useState } from 'react';
import { conflictOf, presentVersion } from './failure.ts';
import { applyTopics } from './live.ts';
import { queryClient } from './trpc.ts';

/** A command that was refused, and why. */
interface Refused<Item> {
  item: Item;
  error: unknown;
}

interface SendEachOptions<Item> {
  send: (item: Item) => Promise<unknown>;
  orderOf: (item: Item) => string;
  /** The same command over the version somebody else has made meanwhile. */
  over: (item: Item, version: number) => Item;
  onDone: () => void;
}

/** Sends a command for each order one after another: what is refused stays with its reason, the rest is done for good. */
export function useSendEach<Item>({ send, orderOf, over, onDone }: SendEachOptions<Item>) {
  const [refused, setRefused] = useState<ReadonlyArray<Refused<Item>>>([]);
  const [met, setMet] = useState<Refused<Item> | null>(null);
  const [busy, setBusy] = useState(false);
  const sendAll = async (items: readonly Item[], kept: ReadonlyArray<Refused<Item>>) => {
    setBusy(true);
    const failed: Array<Refused<Item>> = [];
    for (const item of items) await send(item).catch((error: unknown) => failed.push({ item, error }));
    setBusy(false);
    setRefused([...kept, ...failed]);
    setMet(failed.find(({ error }) => conflictOf(error) !== null) ?? null);
    void applyTopics(queryClient, ['orders', ...items.map((item) => `order:${orderOf(item)}`)]);
    if (kept.length + failed.length === 0) onDone();
  };
  const repeat = () => {
    const version = met && presentVersion(met.error);
    if (!met || version === null) return;
    const others = refused.filter((one) => one !== met);
    void sendAll([over(met.item, version)], others);
  };
  return {
    busy,
    refused: refused.map(({ item, error }) => ({ orderId: orderOf(item), error })),
    conflict: met ? conflictOf(met.error) : null,
    send: (items: readonly Item[]) => void sendAll(items, []),
    repeat,
    leaveConflict: () => setMet(null),
  };
}

export type SendEach<Item> = ReturnType<typeof useSendEach<Item>>;
