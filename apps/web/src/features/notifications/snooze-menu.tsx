import { t } from '@lingui/core/macro';
import { instantFromMillis, type Snooze, snoozes, snoozeUntil } from '@svodka/domain';
import { plantZone } from '#lib';
import { Icon, IconButton, Menu } from '#ui';

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

interface SnoozeMenuProps {
  onSnooze: (until: string) => void;
  onChooseTime: () => void;
}

/** Until when a notification goes out of sight; then it comes back unread. */
export function SnoozeMenu({ onSnooze, onChooseTime }: SnoozeMenuProps) {
  const entries = snoozes.map((one) => ({
    kind: 'action' as const,
    label: snoozeWord(one),
    run: () => onSnooze(snoozeUntil(one, instantFromMillis(Date.now()), plantZone())),
  }));
  return (
    <Menu
      head={<div className="px-3 pt-1.5 pb-0.5 text-s font-medium text-ink3">{t`Отложить`}</div>}
      entries={[...entries, { kind: 'action', label: t`Выбрать время…`, run: onChooseTime }]}
      opener={(opener) => (
        <IconButton label={t`Отложить`} {...opener}>
          <Icon name="clock" size={14} />
        </IconButton>
      )}
    />
  );
}
