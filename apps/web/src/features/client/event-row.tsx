import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { sayEventKind } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ClientEvent } from '#features/levers';
import { api, explain, formatCalendarDays, useLocale, useMay, useMe } from '#lib';
import { CardRow, Day, Icon, IconButton, Menu, Money, showToast, Tag } from '#ui';
import { clientChanged } from './client-changed.ts';

interface EventRowProps {
  clientId: string;
  row: ClientEvent;
  onEdit: (row: ClientEvent) => void;
}

function Evidence({ row: { evidenceUrl, evidenceFileId, evidenceFileName } }: { row: ClientEvent }) {
  return (
    <>
      {evidenceUrl ? (
        <a href={evidenceUrl} target="_blank" rel="noreferrer" className="link mr-3">
          <Trans>Подтверждение</Trans>
        </a>
      ) : null}
      {evidenceFileId ? (
        <a href={`/api/files/${evidenceFileId}`} target="_blank" rel="noreferrer" className="link">
          {evidenceFileName}
        </a>
      ) : null}
    </>
  );
}

function RowMenu({ clientId, row, onEdit }: EventRowProps) {
  const locale = useLocale();
  const remove = useMutation(
    api.clients.removeEvent.mutationOptions({
      onSuccess: () => {
        clientChanged(clientId);
        showToast(t`Событие удалено`);
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  return (
    <Menu
      entries={[
        { kind: 'action', label: t`Изменить`, run: () => onEdit(row) },
        { kind: 'action', label: t`Удалить`, run: () => remove.mutate({ id: row.id, version: row.version }) },
      ]}
      opener={(opener) => (
        <IconButton label={t`Действия с событием: ${sayEventKind(row.kind, locale)}`} {...opener}>
          <Icon name="more" />
        </IconButton>
      )}
    />
  );
}

function Facts({ row }: { row: ClientEvent }) {
  const days = row.days === null ? '' : formatCalendarDays(row.days);
  return (
    <div className="text-s text-ink3">
      <Day value={row.day} near={false} /> · {row.automatic ? t`записано само` : row.authorName}
      {days ? ` · ${days}` : null}
      {row.orderId ? (
        <>
          {' · '}
          <Link to="/orders/$orderId" params={{ orderId: row.orderId }} className="link">
            {row.orderNumber}
          </Link>
        </>
      ) : null}
    </div>
  );
}

/** What happened, by whom, with its proof; its author may mend or remove it. */
export function EventRow({ clientId, row, onEdit }: EventRowProps) {
  const locale = useLocale();
  const me = useMe();
  const mayWrite = useMay('client.event.write');
  const mayMend = useMay('audit.read') || row.authorId === me.id;
  return (
    <CardRow top>
      <div className="min-w-0">
        <div>
          {sayEventKind(row.kind, locale)}{' '}
          {row.value === null ? null : <Money kopecks={row.value} shown="never" strong />}
        </div>
        <Facts row={row} />
        {row.note ? <div className="text-ink2">{row.note}</div> : null}
        <Evidence row={row} />
      </div>
      <span className="flex items-start gap-1">
        <Tag icon={false}>
          {row.polarity > 0 ? t`хорошее` : t`плохое`}
          {' · '}
          {row.causedBy === 'us' ? t`от нас` : t`от клиента`}
        </Tag>
        {mayWrite && mayMend && !row.automatic ? <RowMenu clientId={clientId} row={row} onEdit={onEdit} /> : null}
      </span>
    </CardRow>
  );
}
