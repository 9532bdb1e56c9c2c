import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, PageHeader } from '#ui';
import { MoveDialog } from './move-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { StageList } from './stage-list.tsx';
import { type PathDraft, usePathDraft, type Version } from './use-path-draft.ts';
import { VersionsCard } from './versions-card.tsx';

interface EditorActionsProps {
  draft: PathDraft;
  onPublish: () => void;
}

function EditorActions({ draft: { changes, faults, clear }, onPublish }: EditorActionsProps) {
  if (changes.length === 0) return null;
  const edited = plural(changes.length, {
    one: 'Изменена # стадия',
    few: 'Изменены # стадии',
    many: 'Изменено # стадий',
    other: 'Изменено # стадии',
  });
  return (
    <>
      <span className="text-ink2">{edited}</span>
      <Button onClick={clear}>
        <Trans>Отменить правку</Trans>
      </Button>
      <Button
        kind="primary"
        disabled={faults.length > 0}
        title={faults.length > 0 ? t`Сначала исправьте отмеченное` : undefined}
        onClick={onPublish}
      >
        <Trans>Опубликовать…</Trans>
      </Button>
    </>
  );
}

/** Somebody published while this edit was under way: it still stands on the version it was begun on. */
function Overtaken({ draft, newest }: { draft: PathDraft; newest: Version }) {
  if (draft.base.version === newest.version || draft.changes.length === 0) return null;
  const { version } = newest;
  const author = newest.author ?? t`кто-то`;
  return (
    <p role="status" className="mx-4 mt-3 rounded-md bg-risk-bg px-3 py-2 text-risk">
      <Trans>
        Пока вы правили, опубликована версия {version} ({author}). Ваша правка сделана поверх прежней.
      </Trans>
    </p>
  );
}

export function PathEditor({ newest, versions }: { newest: Version; versions: readonly Version[] }) {
  const draft = usePathDraft(newest, versions);
  const [publishing, setPublishing] = useState(false);
  const [movingFrom, setMovingFrom] = useState<number | 'all' | null>(null);
  const { version } = draft.base;
  const published = () => {
    draft.clear();
    setPublishing(false);
    setMovingFrom('all');
  };
  return (
    <>
      <div className="sticky top-0 z-20 bg-bg pb-1 max-[719px]:static">
        <PageHeader
          title={t`Путь заказа`}
          note={t`Версия ${version}. Новые заказы идут по последней версии, начатые — по своей.`}
          actions={<EditorActions draft={draft} onPublish={() => setPublishing(true)} />}
        />
        <Overtaken draft={draft} newest={newest} />
      </div>
      <div className="grid items-start gap-3.5 px-4 pt-2 pb-4 min-[1080px]:grid-cols-[minmax(0,1fr)_300px]">
        <StageList draft={draft} />
        <VersionsCard versions={versions} onMove={setMovingFrom} />
      </div>
      {publishing ? <PublishDialog draft={draft} onDone={published} onClose={() => setPublishing(false)} /> : null}
      {movingFrom === null ? null : (
        <MoveDialog
          to={newest}
          fromVersion={movingFrom === 'all' ? undefined : movingFrom}
          onClose={() => setMovingFrom(null)}
        />
      )}
    </>
  );
}
