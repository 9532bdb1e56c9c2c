import { t } from '@lingui/core/macro';
import { Link, Outlet } from '@tanstack/react-router';
import { useSettingsPlaces } from './places.ts';

const linkClass = 'border-b-2 border-transparent px-2.5 pt-1.5 pb-2 font-medium whitespace-nowrap text-ink2';
const activeClass = 'border-accent! font-semibold! text-ink!';

/** All settings stand side by side; each is a page with an address of its own. */
export function SettingsFrame() {
  const places = useSettingsPlaces();
  return (
    <div className="print-flow flex h-full min-h-0 flex-col">
      {places.length > 1 ? (
        <nav
          aria-label={t`Настройки`}
          className="no-print flex shrink-0 gap-0.5 overflow-x-auto border-b border-line px-4 pt-2 [scrollbar-width:none]"
        >
          {places.map((place) => (
            <Link
              key={place.to}
              to={place.to}
              className={`${linkClass} -outline-offset-2 hover:text-ink`}
              activeProps={{ className: activeClass, 'aria-current': 'page' }}
            >
              {place.label}
            </Link>
          ))}
        </nav>
      ) : null}
      <Outlet />
    </div>
  );
}
