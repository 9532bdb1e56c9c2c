import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { DraftLine } from './draft-line.ts';
import type { LastPrice } from './use-last-prices.ts';

/** Where the prices of added lines come from. */
export type PriceSource = 'list' | 'last';

/** The price a line begins with: the last one to this client where it is asked for and there is one. */
export function priceFrom(source: PriceSource, list: number | null, last: LastPrice | undefined): DraftLine['price'] {
  return source === 'last' ? (last?.price ?? list) : list;
}

interface PriceSourceChoiceProps {
  value: PriceSource;
  hasClient: boolean;
  onChange: (source: PriceSource) => void;
}

export function PriceSourceChoice({ value, hasClient, onChange }: PriceSourceChoiceProps) {
  const name = useId();
  const options = [
    ['list', t`по прайсу`],
    ['last', t`как в прошлый раз этому клиенту`],
  ] as const;
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <legend className="sr-only">{t`Цены`}</legend>
      <span aria-hidden="true" className="text-ink2">
        <Trans>Цены</Trans>
      </span>
      {options.map(([source, label]) => (
        <label key={source} className="inline-flex min-h-6 items-center gap-1.5">
          <input
            type="radio"
            name={name}
            className="accent-accent"
            checked={value === source}
            disabled={source === 'last' && !hasClient}
            onChange={() => onChange(source)}
          />
          {label}
        </label>
      ))}
      {hasClient ? null : <span className="text-s text-ink3">{t`Клиент ещё не выбран`}</span>}
    </fieldset>
  );
}
