import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { say, type UploadState } from '#lib';
import { Button, CardEmpty } from '#ui';
import { FileName } from './file-name.tsx';
import { ItemPages } from './item-pages.tsx';
import type { Item } from './types.ts';
import { type Decisions, useDecisions } from './use-decisions.ts';
import { refusalWords } from './words.ts';

function Outcome({ item: { product, reason } }: { item: Item }) {
  if (reason) return <span className="text-ink2">{say(refusalWords, reason)}</span>;
  if (!product) return null;
  return (
    <Link
      to="/products/$productId"
      params={{ productId: product.id }}
      className="block min-w-0 truncate hover:underline"
    >
      <span className="font-[550] text-accent">{product.article ?? product.name}</span>{' '}
      {product.article ? <span className="text-ink3">{product.name}</span> : null}
    </Link>
  );
}

function Row({ item, state, decisions }: { item: Item; state: UploadState; decisions: Decisions }) {
  const undoable = state === 'attached' || state === 'skipped';
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line2 px-3 py-1.5 first:border-t-0">
      <div className="min-w-0 flex-1 basis-56">
        <FileName item={item} />
      </div>
      <div className="min-w-0 flex-1 basis-56">
        <Outcome item={item} />
      </div>
      {undoable ? (
        <Button small kind="ghost" busy={decisions.busy} onClick={() => decisions.undo([item.id])}>
          {state === 'attached' ? <Trans>Снять с изделия</Trans> : <Trans>Вернуть</Trans>}
        </Button>
      ) : null}
    </li>
  );
}

const nothing: Record<UploadState, () => string> = {
  unmatched: () => t`Все файлы нашли свои изделия.`,
  attached: () => t`Пока ничего не приложено.`,
  duplicate: () => t`Ничего из этого раньше не загружали.`,
  refused: () => t`Отклонённых файлов нет.`,
  skipped: () => t`Пропущенных файлов нет.`,
};

/** Files that need no decision, or have had it. */
export function SettledItems({ batchId, state }: { batchId: string; state: UploadState }) {
  const decisions = useDecisions(batchId);
  return (
    <ItemPages batchId={batchId} state={state} empty={<CardEmpty>{nothing[state]()}</CardEmpty>}>
      {(rows) => (
        <ul>
          {rows.map((item) => (
            <Row key={item.id} item={item} state={state} decisions={decisions} />
          ))}
        </ul>
      )}
    </ItemPages>
  );
}
