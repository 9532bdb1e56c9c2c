import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ProductPicker } from '#features/product-picker';
import { Button } from '#ui';
import { FileName } from './file-name.tsx';
import type { Item } from './types.ts';
import type { Decisions } from './use-decisions.ts';

interface WaitingItemProps {
  item: Item;
  chosen: boolean;
  onChoose: () => void;
  decisions: Decisions;
}

/** A file that fitted no article: whose it may be, whose it is, or nobody's. */
export function WaitingItem({ item, chosen, onChoose, decisions: { busy, assign, skip } }: WaitingItemProps) {
  const give = (productId: string) => assign([{ itemId: item.id, productId }]);
  return (
    <li
      className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line2 px-3 py-2 first:border-t-0 ${chosen ? 'bg-accent-bg' : ''}`}
    >
      <input
        type="checkbox"
        className="size-4 accent-accent"
        aria-label={t`Выбрать ${item.path}`}
        checked={chosen}
        onChange={onChoose}
      />
      <div className="min-w-0 flex-1 basis-56">
        <FileName item={item} />
      </div>
      <div className="flex flex-[2_1_18rem] flex-wrap items-center gap-1">
        {item.candidates.map((product) => (
          <Button
            key={product.id}
            small
            busy={busy}
            title={t`Привязать: ${product.name}`}
            onClick={() => give(product.id)}
          >
            {product.article ?? product.name}
          </Button>
        ))}
        {item.candidates.length === 0 ? (
          <span className="text-s text-ink3">
            <Trans>похожих артикулов нет</Trans>
          </span>
        ) : null}
      </div>
      <div className="flex w-full items-center gap-1.5 min-[720px]:w-auto">
        <div className="flex-1 min-[720px]:w-52">
          <ProductPicker
            onPick={(product) => give(product.id)}
            placeholder={t`Другое изделие`}
            aria-label={t`Изделие для ${item.path}`}
          />
        </div>
        <Button kind="ghost" busy={busy} onClick={() => skip([item.id])}>
          <Trans>Пропустить</Trans>
        </Button>
      </div>
    </li>
  );
}
