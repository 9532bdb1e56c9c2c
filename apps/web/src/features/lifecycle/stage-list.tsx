import { t } from '@lingui/core/macro';
import { mayAddWorkAfter } from '@svodka/domain';
import { Fragment, useState } from 'react';
import { Icon } from '#ui';
import { StageItem } from './stage-item.tsx';
import type { PathDraft } from './use-path-draft.ts';

/** The place between two stages: a quiet sign among their numbers, and a line where the stage would go. */
function Gap({ name, onAdd }: { name: string; onAdd: () => void }) {
  const label = t`Добавить стадию после «${name}»`;
  return (
    <li className="relative z-10 h-0">
      <button
        type="button"
        aria-label={label}
        title={label}
        onClick={onAdd}
        className="peer absolute -top-3 left-1 flex size-6 items-center justify-center rounded-full text-ink3 hover:bg-accent-bg hover:text-accent focus-visible:bg-accent-bg focus-visible:text-accent"
      >
        <Icon name="plus" size={11} />
      </button>
      <span
        aria-hidden="true"
        className="pointer-events-none absolute right-3 left-8 h-px bg-accent opacity-0 peer-hover:opacity-100 peer-focus-visible:opacity-100"
      />
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
