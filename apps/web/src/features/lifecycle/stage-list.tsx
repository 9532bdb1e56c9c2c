import { t } from '@lingui/core/macro';
import { mayAddWorkAfter } from '@svodka/domain';
import { Fragment, useState } from 'react';
import { Icon } from '#ui';
import { StageItem } from './stage-item.tsx';
import type { PathDraft } from './use-path-draft.ts';

/** The place between two stages: quiet until it is pointed at or reached by the keyboard. */
function Gap({ name, onAdd }: { name: string; onAdd: () => void }) {
  return (
    <li className="group relative h-0">
      <button
        type="button"
        aria-label={t`Добавить стадию после «${name}»`}
        onClick={onAdd}
        className="absolute inset-x-0 -top-2.5 z-10 flex h-5 items-center gap-2 px-3 text-s font-semibold text-accent opacity-0 group-hover:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-60"
      >
        <span className="flex items-center gap-1 rounded-full bg-accent-bg px-2">
          <Icon name="plus" size={11} />
          {t`стадия`}
        </span>
        <span aria-hidden="true" className="h-px flex-1 bg-accent" />
      </button>
    </li>
  );
}

/** The path as a list from the request to the end. One stage at a time is open for editing. */
export function StageList({ draft }: { draft: PathDraft }) {
  const [open, setOpen] = useState<string | null>(null);
  const { stages } = draft;
  return (
    <ol className="min-w-0 rounded-[9px] border border-line bg-panel">
      {stages.map((stage, at) => (
        <Fragment key={stage.code}>
          <StageItem
            place={at}
            stage={stage}
            draft={draft}
            open={open === stage.code}
            onToggle={() => setOpen(open === stage.code ? null : stage.code)}
          />
          {mayAddWorkAfter(stages, at) ? <Gap name={stage.name.ru} onAdd={() => setOpen(draft.addAfter(at))} /> : null}
        </Fragment>
      ))}
    </ol>
  );
}
