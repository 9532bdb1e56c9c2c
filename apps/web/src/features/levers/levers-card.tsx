import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Lever } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useMay } from '#lib';
import { buttonClass, Card, cx, QueryView, RowBones } from '#ui';
import { EventMenu } from './event-menu.tsx';
import { LeverSide } from './lever-side.tsx';
import { leversPlace } from './levers-place.ts';
import { useArrival } from './use-arrival.ts';
import { UseDialog } from './use-dialog.tsx';

interface LeversCardProps {
  clientId: string;
  /** The order the talk is about. */
  orderId?: string | null;
}

function Actions({ clientId, orderId }: { clientId: string; orderId: string | null }) {
  return (
    <>
      <Link to="/levers" className={buttonClass('ghost', true)}>
        <Trans>Что действует</Trans>
      </Link>
      {useMay('client.event.write') ? <EventMenu clientId={clientId} orderId={orderId} /> : null}
    </>
  );
}

/** «Рычаги»: what to say on the phone, strongest first, and what to be ready to hear. */
export function LeversCard({ clientId, orderId = null }: LeversCardProps) {
  const query = useQuery(api.levers.ofClient.queryOptions({ clientId }));
  const [used, setUsed] = useState<{ lever: Lever; sentence: string } | null>(null);
  const arrived = useArrival(leversPlace);
  const onUse = (lever: Lever, sentence: string) => setUsed({ lever, sentence });
  const of = (levers: readonly Lever[], side: Lever['side']) => levers.filter((lever) => lever.side === side);
  return (
    <Card
      id={leversPlace}
      title={t`Рычаги`}
      actions={<Actions clientId={clientId} orderId={orderId} />}
      className={cx('scroll-mt-28', arrived ? 'outline-2 outline-accent' : 'outline-none')}
    >
      <div className="@container pb-1.5">
        <QueryView query={query} skeleton={<RowBones rows={3} />}>
          {(levers) => (
            <div className="grid @2xl:grid-cols-2">
              <LeverSide
                title={t`Сказать клиенту`}
                levers={of(levers, 'ours')}
                nothing={t`Напомнить пока не о чем.`}
                onUse={onUse}
              />
              <LeverSide
                title={t`Могут сказать нам`}
                levers={of(levers, 'theirs')}
                nothing={t`Упрекнуть нас пока не в чем.`}
                onUse={onUse}
              />
            </div>
          )}
        </QueryView>
      </div>
      {used ? <UseDialog {...used} clientId={clientId} orderId={orderId} onClose={() => setUsed(null)} /> : null}
    </Card>
  );
}
