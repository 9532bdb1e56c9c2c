import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, conflictOf, queryClient } from '#lib';
import { Button, ConflictDialog, Dialog, FormEnd, showToast } from '#ui';
import type { PathDraft } from './use-path-draft.ts';

interface PublishDialogProps {
  draft: PathDraft;
  onDone: () => void;
  onClose: () => void;
}

function usePublish({ draft, onDone }: Pick<PublishDialogProps, 'draft' | 'onDone'>) {
  const mutation = useMutation(
    api.lifecycles.publish.mutationOptions({
      onSuccess: async ({ version }) => {
        await applyTopics(queryClient, ['lifecycles']);
        showToast(t`Опубликована версия ${version}`);
        onDone();
      },
    }),
  );
  const stages = draft.stages.map((stage) => ({ ...stage, services: [...stage.services] }));
  const publish = (baseVersion: number) => mutation.mutate({ baseVersion, stages });
  /** Over what somebody published meanwhile. */
  const repeat = async () => {
    const [newest] = await queryClient.fetchQuery(api.lifecycles.versions.queryOptions(undefined, { staleTime: 0 }));
    if (newest) publish(newest.version);
  };
  return { mutation, publish: () => publish(draft.base.version), repeat };
}

/** What a new version changes, before it is published: from then on it can only be followed by another. */
export function PublishDialog({ draft, onDone, onClose }: PublishDialogProps) {
  const { mutation, publish, repeat } = usePublish({ draft, onDone });
  const conflict = conflictOf(mutation.error);
  const next = draft.base.version + 1;
  if (conflict) {
    return (
      <ConflictDialog
        conflict={conflict}
        busy={mutation.isPending}
        onRepeat={() => void repeat()}
        onClose={() => {
          void applyTopics(queryClient, ['lifecycles']);
          onClose();
        }}
      />
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Будет опубликована версия ${next}`}
      note={t`По ней пойдут новые заказы. Начатые останутся на своей, пока вы их не переведёте.`}
    >
      <div className="flex flex-col gap-3">
        <ul className="flex flex-col gap-2">
          {draft.changes.map(({ code, name, changes }) => (
            <li key={code}>
              <b className="font-semibold">{name}</b>
              <ul className="list-disc pl-5 text-ink2">
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <FormEnd error={mutation.error}>
          <Button onClick={onClose}>
            <Trans>Вернуться к правке</Trans>
          </Button>
          <Button kind="primary" busy={mutation.isPending} onClick={publish}>
            <Trans>Опубликовать</Trans>
          </Button>
        </FormEnd>
      </div>
    </Dialog>
  );
}
