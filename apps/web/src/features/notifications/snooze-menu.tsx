import { t } from '@lingui/core/macro';
import { instantFromMillis, type Snooze, snoozes, snoozeUntil } from '@svodka/domain';
import { useState } from 'react';
import { formatMoment, plantZone } from '#lib';
import { Icon, IconButton, Menu, showToast } from '#ui';
import { SnoozeDialog } from './snooze-dialog.tsx';
import { useSnooze } from './use-notices.ts';

function snoozeWord(snooze: Snooze): string {
  switch (snooze) {
    case 'hour':
      return t`На час`;
    case 'tomorrow':
      return t`До завтрашнего утра`;
    case 'monday':
      return t`До понедельника`;
  }
}

/** Puts a notification off: it goes out of sight and comes back unread. */
export function SnoozeMenu({ id }: { id: string }) {
  const snooze = useSnooze();
  const [choosing, setChoosing] = useState(false);
  const putOff = (until: string) =>
    snooze.mutate({ id, until }, { onSuccess: () => showToast(t`Отложено до ${formatMoment(until)}`) });
  const entries = snoozes.map((one) => ({
    kind: 'action' as const,
    label: snoozeWord(one),
    run: () => putOff(snoozeUntil(one, instantFromMillis(Date.now()), plantZone())),
  }));
  return (
    <>
      <Menu
        head={<div className="px-3 pt-1.5 pb-0.5 text-s font-medium text-ink3">{t`Отложить`}</div>}
        entries={[...entries, { kind: 'action', label: t`Выбрать время…`, run: () => setChoosing(true) }]}
        opener={(opener) => (
          <IconButton label={t`Отложить`} {...opener}>
            <Icon name="clock" size={14} />
          </IconButton>
        )}
      />
      {choosing ? <SnoozeDialog onClose={() => setChoosing(false)} onChoose={putOff} /> : null}
    </>
  );
}
