import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#lib';
import { Icon, Tag } from '#ui';
import type { ShippingStop } from './card.ts';
import { sayStop } from './credit-words.ts';

/** Of some clients, those to whom nothing more may leave, by id. */
export function useShippingStops(clientIds: readonly string[]): ReadonlyMap<string, ShippingStop> {
  const ids = [...new Set(clientIds)].toSorted();
  const { data } = useQuery(
    api.receivables.shippingStops.queryOptions({ clientIds: ids }, { enabled: ids.length > 0 }),
  );
  return new Map((data ?? []).map((stop) => [stop.clientId, stop]));
}

export function ShippingStopTag({ stop }: { stop: ShippingStop }) {
  return (
    <span title={sayStop(stop)} className="contents">
      <Tag tone="late">{t`отгрузки остановлены`}</Tag>
    </span>
  );
}

/** A line above what concerns shipping to a client who owes too much or too long; nothing for the others. */
export function ShippingStopNotice({ clientId, linked = false }: { clientId: string; linked?: boolean }) {
  const stop = useShippingStops([clientId]).get(clientId);
  if (!stop) return null;
  return (
    <p className="flex items-center gap-2 rounded-[9px] bg-late-bg px-3 py-2 text-late">
      <Icon name="warn" size={14} />
      <span className="min-w-0 flex-1 font-semibold">{t`Отгрузки остановлены: ${sayStop(stop)}.`}</span>
      {linked ? (
        <Link to="/money/receivables" search={{ open: clientId }} className="shrink-0 underline">
          <Trans>Долги клиента</Trans>
        </Link>
      ) : null}
    </p>
  );
}
