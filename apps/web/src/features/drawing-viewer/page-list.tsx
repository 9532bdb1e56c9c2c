import { t } from '@lingui/core/macro';
import { cx } from '#ui';

/** The pages of a document, by number. */
export function PageList({ pages, page, onChoose }: { pages: number; page: number; onChoose: (page: number) => void }) {
  return (
    <nav aria-label={t`Страницы`} className="flex gap-1 overflow-x-auto border-t border-line bg-panel px-3 py-1.5">
      {Array.from({ length: pages }, (_, at) => at + 1).map((number) => (
        <button
          key={number}
          type="button"
          aria-label={t`Страница ${number}`}
          aria-current={number === page ? 'page' : undefined}
          onClick={() => onChoose(number)}
          className={cx(
            'h-7.5 text-center tabular-nums min-w-8 shrink-0 rounded-md border px-2 max-[719px]:h-9',
            number === page ? 'border-accent bg-accent-bg text-accent' : 'border-line hover:bg-line2',
          )}
        >
          {number}
        </button>
      ))}
    </nav>
  );
}
