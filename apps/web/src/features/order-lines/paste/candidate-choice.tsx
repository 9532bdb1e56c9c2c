import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { type Product, ProductLabel } from '#features/catalogue';
import { ProductPicker } from '#features/product-picker';
import { formatPercent } from '#lib';
import { cx, Money } from '#ui';
import type { Decision, ReviewLine } from './review.ts';

interface CandidateChoiceProps {
  line: ReviewLine;
  onDecide: (decision: Decision) => void;
}

function Choice({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={cx(
        'flex w-full items-center gap-2 rounded-md border px-2 py-1 text-left hover:border-accent',
        chosen ? 'border-accent bg-accent-bg' : 'border-line',
      )}
    >
      {children}
    </button>
  );
}

function ProductChoice({
  product,
  score,
  ...choice
}: {
  product: Product;
  score: number | null;
  chosen: boolean;
  onChoose: () => void;
}) {
  return (
    <Choice {...choice}>
      <ProductLabel product={product} />
      <span className="text-right text-s text-ink3">
        <Money kopecks={product.price} />
        {score === null ? null : <span className="block">{t`похоже на ${formatPercent(score)}`}</span>}
      </span>
    </Choice>
  );
}

/** What a line may mean, to choose from: the likest products, another one of the catalogue, words, nothing. */
export function CandidateChoice({ line, onDecide }: CandidateChoiceProps) {
  const { decision, match, pasted } = line;
  const chosenId = decision?.kind === 'product' ? decision.product.id : null;
  const isListed = match.candidates.some(({ product }) => product.id === chosenId);
  const take = (product: Product) => onDecide({ kind: 'product', product });
  return (
    <div className="grid grid-cols-1 gap-1.5 min-[720px]:grid-cols-2">
      {match.candidates.map(({ product, score }) => (
        <ProductChoice
          key={product.id}
          product={product}
          score={score}
          chosen={product.id === chosenId}
          onChoose={() => take(product)}
        />
      ))}
      {decision?.kind === 'product' && !isListed ? (
        <ProductChoice product={decision.product} score={null} chosen onChoose={() => take(decision.product)} />
      ) : null}
      <ProductPicker
        onPick={take}
        aria-label={t`Другое изделие для «${pasted.text}»`}
        placeholder={t`Найти другое изделие`}
      />
      <div className="flex gap-1.5">
        <Choice chosen={decision?.kind === 'words'} onChoose={() => onDecide({ kind: 'words' })}>
          {t`Оставить словами`}
        </Choice>
        <Choice chosen={decision?.kind === 'drop'} onChoose={() => onDecide({ kind: 'drop' })}>
          {t`Не добавлять`}
        </Choice>
      </div>
    </div>
  );
}
