import { t } from '@lingui/core/macro';
import { isOwnStage, type StageEdit, stageOf } from '@svodka/domain';
import { currentLocale, formatUsedOfNorm, say, sayAwaited, serviceWords } from '#lib';
import { cx, Icon, IconButton, Tag } from '#ui';
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
  return isOwnStage(code) ? stageOf(base.lifecycle, code).outcome : null;
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
      <span className="truncate text-ink2">{tasks === '' ? null : t`задачи: ${tasks}`}</span>
      <span className="text-ink3">{stage.skippable ? t`можно пропустить` : null}</span>
    </>
  );
}

function WorkActions({ stage: { code, name }, draft }: Pick<StageItemProps, 'stage' | 'draft'>) {
  const up = draft.mover(code, -1);
  const down = draft.mover(code, 1);
  return (
    <span className="flex shrink-0">
      <IconButton label={t`Выше: ${name.ru}`} disabled={up === null} onClick={() => up?.()}>
        <Icon name="up" />
      </IconButton>
      <IconButton label={t`Ниже: ${name.ru}`} disabled={down === null} onClick={() => down?.()}>
        <Icon name="down" />
      </IconButton>
      <IconButton label={t`Убрать: ${name.ru}`} onClick={() => draft.remove(code)}>
        <Icon name="close" />
      </IconButton>
    </span>
  );
}

export function StageItem({ place, stage, draft, open, onToggle }: StageItemProps) {
  const ended = endOf(stage.code, draft) !== null;
  const faults = sayFaults(draft.faults.filter((fault) => fault.stage === stage.code));
  const edited = draft.changes.some((one) => one.code === stage.code);
  return (
    <li className={cx('border-t border-line2 first:border-t-0', open && 'bg-bg')}>
      <div className="flex items-center gap-1 pr-2">
        <button
          type="button"
          aria-expanded={open}
          onClick={onToggle}
          className="grid min-h-10 min-w-0 flex-1 grid-cols-[1.5rem_minmax(0,1fr)_1rem] items-center gap-x-3 gap-y-0.5 px-3 py-2 text-left hover:bg-line2 min-[720px]:grid-cols-[1.5rem_minmax(9rem,1.4fr)_8.5rem_5.5rem_minmax(0,1fr)_8rem_1rem]"
        >
          <span className="text-s text-ink3 tabular-nums">{place + 1}</span>
          <span className="flex min-w-0 items-center gap-2 font-semibold">
            <span className="truncate">{stage.name[currentLocale()] || t`Новая стадия`}</span>
            {edited ? (
              <Tag tone="plain" icon={false}>
                {t`изменена`}
              </Tag>
            ) : null}
          </span>
          <span className="flex flex-wrap gap-x-3 text-s max-[719px]:col-start-2 max-[719px]:row-start-2 min-[720px]:contents min-[720px]:text-base">
            <Facts stage={stage} ended={ended} />
          </span>
          <span className="text-ink3 max-[719px]:col-start-3 max-[719px]:row-start-1 min-[720px]:col-start-7">
            <Icon name={open ? 'up' : 'down'} size={14} />
          </span>
        </button>
        {isOwnStage(stage.code) ? null : <WorkActions stage={stage} draft={draft} />}
      </div>
      {faults.length > 0 ? (
        <ul className="px-3 pb-2 pl-12 text-s text-late">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      {open ? <StageForm stage={stage} ended={ended} onChange={(change) => draft.edit(stage.code, change)} /> : null}
    </li>
  );
}
