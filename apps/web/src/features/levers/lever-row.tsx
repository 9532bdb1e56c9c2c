import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type Lever, plainDate, sayLever } from '@svodka/domain';
import { Link } from '@tanstack/react-router';
import { formatDayNear, useLocale, useMay, useToday } from '#lib';
import { Button, CardRow, cx } from '#ui';
import { outcomeWords } from './outcome-words.ts';

interface LeverRowProps {
  lever: Lever;
  strongest: boolean;
  onUse: (sentence: string) => void;
}

function Details({ lever: { kind, order, lastOn, used } }: { lever: Lever }) {
  const today = useToday();
  const usedOn = used ? formatDayNear(used.day, today) : '';
  // What stands today has no other day.
  const last = kind === 'debt' || kind === 'delay' ? null : formatDayNear(lastOn, today);
  return (
    <div className="text-s text-ink3">
      {order ? (
        <Link to="/orders/$orderId" params={{ orderId: order.id }} className="link">
          {order.number}
        </Link>
      ) : null}
      {order && last ? ' · ' : null}
      {last}
      {used ? (
        <span className="text-wait">
          {order || last ? ' · ' : null}
          {t`сказано ${usedOn}: ${outcomeWords[used.outcome]()}`}
        </span>
      ) : null}
    </div>
  );
}

/** One thing to say, word for word, and what is known of it. */
export function LeverRow({ lever, strongest, onUse }: LeverRowProps) {
  const locale = useLocale();
  const today = useToday();
  const sentence = sayLever(lever, plainDate(today), locale);
  const mayUse = useMay('client.event.write');
  return (
    <CardRow top>
      <div className="min-w-0">
        <p className={cx('text-pretty', strongest && 'font-[550]')}>{sentence}</p>
        <Details lever={lever} />
      </div>
      {mayUse ? (
        <span className="no-print shrink-0">
          <Button small onClick={() => onUse(sentence)} aria-label={t`Сказано: ${sentence}`}>
            <Trans>Сказано</Trans>
          </Button>
        </span>
      ) : null}
    </CardRow>
  );
}
