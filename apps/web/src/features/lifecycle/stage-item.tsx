import { t } from '@lingui/core/macro';
import { findStage, type StageEdit } from '@svodka/domain';
import { currentLocale, formatUsedOfNorm, say, sayAwaited, serviceWords } from '#lib';
import { cx, Icon, Tag } from '#ui';
import { sayFaults } from './fault-words.ts';
import { StageForm } from './stage-form.tsx';
import type { PathDraft } from './use-path-draft.ts';

interface StageItemProps {
  place: number;
  stage: StageEdit;
  draft: PathDraft;
  open: boolean;
  onToggle: () => void;
}

/** Ends are told apart by what comes of them; nobody is waited for there. */
function endOf(code: string, { base }: PathDraft): 'won' | 'lost' | null {
  return findStage(base.lifecycle, code)?.outcome ?? null;
}

function markOf(code: string, { base, changes }: PathDraft): string | null {
  if (!changes.some((one) => one.code === code)) return null;
  return findStage(base.lifecycle, code) ? t`изменена` : t`новая`;
}

function Facts({ stage, ended }: { stage: StageEdit; ended: boolean }) {
  if (ended) return <span className="text-ink3">{t`конец пути`}</span>;
  const norm = stage.normWorkingDays;
  const tasks = stage.services.map((service) => say(serviceWords, service)).join(', ');
  return (
    <>
      <span className="text-wait">{sayAwaited(stage.waitsFor)}</span>
      <span className={norm === null ? 'text-ink3' : undefined}>
        {norm === null ? t`без норматива` : formatUsedOfNorm(norm, null)}
      </span>
      <span className="truncate text-ink2 empty:max-[719px]:hidden">{tasks === '' ? null : t`задачи: ${tasks}`}</span>
      <span className="whitespace-nowrap text-ink3">{stage.skippable ? t`можно пропустить` : null}</span>
    </>
  );
}

export function StageItem({ place, stage, draft, open, onToggle }: StageItemProps) {
  const ended = endOf(stage.code, draft) !== null;
  const faults = sayFaults(draft.faults.filter((fault) => fault.stage === stage.code));
  const mark = markOf(stage.code, draft);
  return (
    <li className={cx('border-t border-line2 first:border-t-0', open && 'bg-bg')}>
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        className="grid min-h-9 w-full grid-cols-[1.5rem_minmax(0,1fr)_1rem] items-center gap-x-3 gap-y-0.5 px-3 py-1.5 text-left hover:bg-line2 min-[720px]:grid-cols-[1.5rem_minmax(9rem,1.5fr)_10rem_6rem_minmax(0,1fr)_8.5rem_1rem]"
      >
        <span className="text-s text-ink3 tabular-nums">{place + 1}</span>
        <span className="flex min-w-0 items-center gap-2 font-semibold">
          <span className="truncate">{stage.name[currentLocale()] || t`Новая стадия`}</span>
          {mark ? <Tag icon={false}>{mark}</Tag> : null}
        </span>
        <span className="flex flex-wrap gap-x-3 max-[719px]:col-start-2 max-[719px]:row-start-2 max-[719px]:text-s min-[720px]:contents">
          <Facts stage={stage} ended={ended} />
        </span>
        <span className="text-ink3 max-[719px]:col-start-3 max-[719px]:row-start-1 min-[720px]:col-start-7">
          <Icon name={open ? 'up' : 'down'} size={14} />
        </span>
      </button>
      {faults.length > 0 ? (
        <ul className="px-3 pb-2 pl-12 text-s text-late">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      {open ? <StageForm stage={stage} ended={ended} draft={draft} /> : null}
    </li>
  );
}
