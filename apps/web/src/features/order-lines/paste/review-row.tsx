import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ProductLabel } from '#features/catalogue';
import { formatDayShort, formatMoney, useToday } from '#lib';
import { Button, Money, QuantityInput, Tag } from '#ui';
import type { LastPrice } from '../use-last-prices.ts';
import { CandidateChoice } from './candidate-choice.tsx';
import type { Decision, ReviewLine } from './review.ts';

interface ReviewRowProps {
  line: ReviewLine;
  last: LastPrice | undefined;
  onChange: (change: Partial<Pick<ReviewLine, 'quantity' | 'decision'>>) => void;
}

function Prices({ list, last }: { list: number | null; last: LastPrice | undefined }) {
  const today = useToday();
  return (
    <span className="text-right text-s text-ink3">
      <span className="block">
        {t`по прайсу`} <Money kopecks={list} />
      </span>
      {last ? (
        <span className="block">{t`в прошлый раз ${formatMoney(last.price)}, ${formatDayShort(last.day, today)}`}</span>
      ) : null}
    </span>
  );
}

function Decided({ decision, last }: { decision: Decision; last: LastPrice | undefined }) {
  if (decision === null) {
    return (
      <span>
        <Tag tone="risk">{t`выберите, что имелось в виду`}</Tag>
      </span>
    );
  }
  if (decision.kind === 'words') return <span className="text-ink2">{t`словами, цена по договорённости`}</span>;
  if (decision.kind === 'drop') return <span className="text-ink3">{t`не добавляется`}</span>;
  const { product } = decision;
  return (
    <span className="flex min-w-0 items-center gap-2">
      <ProductLabel product={product} />
      <Prices list={product.price} last={last} />
    </span>
  );
}

/** A line of the list: what was written, how much, and what it was taken for. A doubtful one shows its candidates. */
export function ReviewRow({ line, last, onChange }: ReviewRowProps) {
  const doubtful = line.match.verdict !== 'certain';
  const [open, setOpen] = useState(doubtful);
  const { text } = line.pasted;
  return (
    <li aria-label={text} className="border-t border-line2 py-2 first:border-t-0">
      <div className="grid grid-cols-[minmax(0,1fr)_5.5rem] items-center gap-x-3 gap-y-1 min-[720px]:grid-cols-[minmax(0,2fr)_5.5rem_minmax(0,3fr)_auto]">
        <span className="font-mono text-s break-words">{text}</span>
        <QuantityInput
          aria-label={t`Количество: ${text}`}
          value={line.quantity}
          onChange={(quantity) => onChange({ quantity })}
        />
        <Decided decision={line.decision} last={last} />
        <Button small kind="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t`Свернуть` : t`Изменить`}
        </Button>
      </div>
      {open ? (
        <div className="pt-2">
          <CandidateChoice
            line={line}
            onDecide={(decision) => {
              onChange({ decision });
              setOpen(false);
            }}
          />
        </div>
      ) : null}
    </li>
  );
}
