import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ProductPicker } from '#features/product-picker';
import { Button, CardEmpty, Checkbox } from '#ui';
import { ItemPages } from './item-pages.tsx';
import type { Item } from './types.ts';
import type { Decisions } from './use-decisions.ts';
import { useDecisions } from './use-decisions.ts';
import { WaitingItem } from './waiting-item.tsx';
import { formatFiles } from './words.ts';

/** One decision for all that is chosen. */
function Together({ items, decisions }: { items: readonly Item[]; decisions: Decisions }) {
  const { busy, assign, skip } = decisions;
  const proposed = items.flatMap(({ id, candidates: [first] }) => (first ? [{ itemId: id, productId: first.id }] : []));
  return (
    <>
      <div className="w-56">
        <ProductPicker
          onPick={({ id: productId }) => assign(items.map(({ id }) => ({ itemId: id, productId })))}
          placeholder={t`Привязать все к изделию`}
          aria-label={t`Изделие для выбранных`}
        />
      </div>
      {proposed.length > 0 ? (
        <Button kind="primary" busy={busy} onClick={() => assign(proposed)}>
          {t`Принять первые предложенные: ${proposed.length}`}
        </Button>
      ) : null}
      <Button kind="ghost" busy={busy} onClick={() => skip(items.map(({ id }) => id))}>
        <Trans>Пропустить выбранные</Trans>
      </Button>
    </>
  );
}

interface ListProps {
  rows: readonly Item[];
  batchId: string;
}

function List({ rows, batchId }: ListProps) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const decisions = useDecisions(batchId);
  const chosen = rows.filter(({ id }) => ids.has(id));
  const all = chosen.length === rows.length;
  const toggle = (id: string) =>
    setIds(ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]));
  return (
    <>
      <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line2 px-3 py-1.5">
        <Checkbox
          label={chosen.length > 0 ? t`Выбрано: ${formatFiles(chosen.length)}` : t`Выбрать все`}
          checked={all}
          onChange={() => setIds(all ? new Set() : new Set(rows.map(({ id }) => id)))}
        />
        {chosen.length > 0 ? <Together items={chosen} decisions={decisions} /> : null}
      </div>
      <ul aria-label={t`Ждут решения`}>
        {rows.map((item) => (
          <WaitingItem
            key={item.id}
            item={item}
            chosen={ids.has(item.id)}
            onChoose={() => toggle(item.id)}
            decisions={decisions}
          />
        ))}
      </ul>
    </>
  );
}

/** Files whose names fitted no article, or more than one. */
export function WaitingItems({ batchId }: { batchId: string }) {
  return (
    <ItemPages batchId={batchId} state="unmatched" empty={<CardEmpty>{t`Все файлы нашли свои изделия.`}</CardEmpty>}>
      {(rows) => <List rows={rows} batchId={batchId} />}
    </ItemPages>
  );
}
