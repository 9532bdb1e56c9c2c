import { t } from '@lingui/core/macro';
import { formatMoney } from '#lib';
import { Card, CardRow, Money } from '#ui';
import type { ClientCard } from './card.ts';

type Bucket = keyof ClientCard['money']['aging'];

const colours: Record<Bucket, string> = {
  notDue: 'bg-strip',
  d1to30: 'bg-risk-mark',
  d31to60: 'bg-[color-mix(in_srgb,var(--late)_55%,var(--risk-mark))]',
  d61to90: 'bg-[color-mix(in_srgb,var(--late)_80%,var(--risk-mark))]',
  over90: 'bg-late',
};

function buckets(): ReadonlyArray<readonly [Bucket, string]> {
  return [
    ['notDue', t`срок не наступил`],
    ['d1to30', t`1–30 дней`],
    ['d31to60', t`31–60 дней`],
    ['d61to90', t`61–90 дней`],
    ['over90', t`больше 90 дней`],
  ];
}

/** How old the debt is: one bar, its parts named below with their sums. */
function AgingBar({ money: { aging, receivable } }: Pick<ClientCard, 'money'>) {
  const parts = buckets().filter(([bucket]) => aging[bucket] > 0);
  if (receivable === 0) return null;
  return (
    <div className="px-3 pt-2.5 pb-1.5">
      <div aria-hidden="true" className="flex h-2 gap-px overflow-hidden rounded-[3px] bg-strip-ahead">
        {parts.map(([bucket, name]) => (
          <i
            key={bucket}
            title={`${name}: ${formatMoney(aging[bucket])}`}
            className={`block ${colours[bucket]}`}
            style={{ width: `${(aging[bucket] / receivable) * 100}%` }}
          />
        ))}
      </div>
      <ul className="mt-1.5 text-s text-ink2">
        {parts.map(([bucket, name]) => (
          <li key={bucket} className="flex justify-between">
            <span className="flex items-center gap-1.5">
              <i className={`size-2 rounded-[2px] ${colours[bucket]}`} />
              {name}
            </span>
            <Money kopecks={aging[bucket]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function MoneyCard({ card: { money } }: { card: ClientCard }) {
  return (
    <Card title={t`Деньги`}>
      <AgingBar money={money} />
      <CardRow>
        <span>{t`Должны нам`}</span>
        <Money kopecks={money.receivable} strong />
      </CardRow>
      <CardRow>
        <span>{t`Из них просрочено`}</span>
        <span className={money.overdue > 0 ? 'text-late' : ''}>
          <Money kopecks={money.overdue} strong />
        </span>
      </CardRow>
      <CardRow>
        <span>{t`Авансы у нас`}</span>
        <Money kopecks={money.advances} strong />
      </CardRow>
    </Card>
  );
}
