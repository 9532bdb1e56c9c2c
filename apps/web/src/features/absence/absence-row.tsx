import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hasClients } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, applyTopics, explain, type Outputs, queryClient, useMay, useMe, useToday } from '#lib';
import { Button, buttonClass, Day, showToast, Tag } from '#ui';

type Row = Outputs['people']['absences'][number];

export function AbsenceRow({ row }: { row: Row }) {
  const me = useMe();
  const mayManage = useMay('absence.manage');
  const now = useToday();
  const begun = row.fromDay <= now;
  const end = useMutation(
    api.people.endAbsence.mutationOptions({
      onSettled: () => applyTopics(queryClient, ['absences']),
      onSuccess: () => showToast(begun ? t`Отсутствие закончено` : t`Запись об отсутствии снята`),
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line2 px-3 py-2 first:border-t-0">
      <div className="min-w-0 flex-1 basis-60">
        <div className="flex flex-wrap items-center gap-x-2">
          <span className="font-[550]">{row.name}</span>
          {begun ? <Tag tone="wait">{t`сейчас нет`}</Tag> : null}
        </div>
        <div className="text-s text-ink3">
          <Trans>
            с <Day value={row.fromDay} near={false} /> по <Day value={row.untilDay} near={false} />
          </Trans>
          {' · '}
          {t`замещает ${row.deputyName}`}
        </div>
      </div>
      {hasClients(row.role) ? (
        <Link to="/desk/$managerId/brief" params={{ managerId: row.userId }} className={buttonClass('plain', true)}>
          <Trans>Справки о клиентах</Trans>
        </Link>
      ) : null}
      {mayManage || row.userId === me.id ? (
        <Button small busy={end.isPending} onClick={() => end.mutate({ id: row.id, version: row.version })}>
          {begun ? <Trans>Уже на месте</Trans> : <Trans>Снять</Trans>}
        </Button>
      ) : null}
    </li>
  );
}
