import { Link, type LinkProps } from '@tanstack/react-router';

/** A page beside others of its section, with an address of its own. */
export interface PlaceTab {
  to: NonNullable<LinkProps['to']>;
  label: string;
}

const linkClass =
  'border-b-2 border-transparent px-2.5 pt-1.5 pb-2 font-medium whitespace-nowrap text-ink2 -outline-offset-2 hover:text-ink';
const activeClass = 'border-accent! font-semibold! text-ink!';

/** The pages of a section side by side; a section of one page needs no tabs. */
export function PlaceTabs({ label, places }: { label: string; places: readonly PlaceTab[] }) {
  if (places.length < 2) return null;
  return (
    <nav
      aria-label={label}
      className="no-print flex shrink-0 gap-0.5 overflow-x-auto border-b border-line px-4 pt-2 [scrollbar-width:none]"
    >
      {places.map((place) => (
        <Link
          key={place.to}
          to={place.to}
          className={linkClass}
          activeProps={{ className: activeClass, 'aria-current': 'page' }}
        >
          {place.label}
        </Link>
      ))}
    </nav>
  );
}
