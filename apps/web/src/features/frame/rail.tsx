import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { homeOf, useMe } from '#lib';
import { cx, Icon, IconButton } from '#ui';

interface Place {
  to: NonNullable<LinkProps['to']>;
  label: string;
  /** Who may open it; nothing means everyone. */
  permission?: string;
}

function upperPlaces(): Place[] {
  return [
    { to: '/summary', label: t`Сводка` },
    { to: '/work', label: t`Работа служб`, permission: 'task.work' },
    { to: '/questions', label: t`Вопросы ко мне`, permission: 'task.work' },
    { to: '/orders', label: t`Заказы` },
    { to: '/clients', label: t`Клиенты` },
    { to: '/activities', label: t`Мои дела`, permission: 'activity.write' },
    { to: '/shipping', label: t`Отгрузки` },
    { to: '/money', label: t`Деньги`, permission: 'payment.read' },
    { to: '/products', label: t`Продукция` },
  ];
}

function lowerPlaces(): Place[] {
  return [
    { to: '/import', label: t`Импорт`, permission: 'import.run' },
    { to: '/settings', label: t`Настройки`, permission: 'settings.edit' },
  ];
}

const linkClass =
  'flex justify-between rounded-md px-2.5 py-1.5 font-medium text-ink2 hover:bg-line2 max-[719px]:py-2.5';
const activeClass = 'bg-accent-bg! text-accent! font-semibold!';

/** One's own page of the day stands first. */
function Places({ places }: { places: Place[] }) {
  const me = useMe();
  const isHome = (place: Place) => place.to === homeOf(me);
  const open = places.filter((place) => !place.permission || me.permissions.some((held) => held === place.permission));
  const [home, others] = [open.filter(isHome), open.filter((place) => !isHome(place))];
  return [...home, ...others].map((place) => (
    <Link
      key={place.to}
      to={place.to}
      className={linkClass}
      activeProps={{ className: activeClass, 'aria-current': 'page' }}
    >
      {place.label}
    </Link>
  ));
}

export function Rail({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <>
      {open ? (
        <div
          aria-hidden="true"
          onClick={onClose}
          className="fixed inset-0 z-30 bg-[rgb(0_0_0/0.35)] min-[720px]:hidden"
        />
      ) : null}
      <nav
        aria-label={t`Разделы`}
        className={cx(
          'no-print flex flex-col gap-px border-r border-line bg-panel px-2 py-3',
          'max-[719px]:fixed max-[719px]:inset-y-0 max-[719px]:left-0 max-[719px]:z-30 max-[719px]:w-60',
          !open && 'max-[719px]:hidden',
        )}
      >
        <div className="flex items-center justify-between px-2.5 pb-3">
          <Link to="/" className="text-[15px] font-bold tracking-[-0.01em]">
            <Trans>Сводка</Trans>
          </Link>
          <span className="min-[720px]:hidden">
            <IconButton label={t`Закрыть меню`} onClick={onClose}>
              <Icon name="close" />
            </IconButton>
          </span>
        </div>
        <Places places={upperPlaces()} />
        <div className="flex-1" />
        <Places places={lowerPlaces()} />
      </nav>
    </>
  );
}
