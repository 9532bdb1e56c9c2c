import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hasClients } from '@svodka/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStandIns } from '#lib';
import { Day } from '#ui';

function Line({ children }: { children: ReactNode }) {
  return (
    <p className="no-print flex min-h-7 shrink-0 flex-wrap items-center gap-x-1.5 border-b border-line bg-wait-bg px-4 py-1 text-wait">
      {children}
    </p>
  );
}

function DeskLinks({ managerId }: { managerId: string }) {
  return (
    <>
      <Link to="/summary" search={{ manager: managerId }} className="link">
        <Trans>Только эти заказы</Trans>
      </Link>
      <Link to="/desk/$managerId/brief" params={{ managerId }} className="link">
        <Trans>Справки о клиентах</Trans>
      </Link>
    </>
  );
}

/** Says whose work one does beside one's own and until when, or that one is marked as away oneself. */
export function StandInLine() {
  const { standsInFor, away } = useStandIns();
  return (
    <>
      {standsInFor.map(({ userId, name, role, untilDay }) => (
        <Line key={userId}>
          <span>{t`Вы замещаете: ${name}`}</span>
          <Trans>
            по <Day value={untilDay} near={false} />
          </Trans>
          {hasClients(role) ? <DeskLinks managerId={userId} /> : null}
        </Line>
      ))}
      {away ? (
        <Line>
          <Trans>
            Вы отмечены как отсутствующий по <Day value={away.untilDay} near={false} />.
          </Trans>
          <span>{t`Замещает: ${away.deputyName}.`}</span>
          <Link to="/settings/absence" className="link">
            <Trans>Изменить</Trans>
          </Link>
        </Line>
      ) : null}
    </>
  );
}
