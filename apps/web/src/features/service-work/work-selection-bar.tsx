import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, formatTasks, queryClient, useMe } from '#lib';
import { Button, RefusedButton, showToast } from '#ui';
import { acceptable } from './filter.ts';
import type { WorkRow } from './row.ts';

function useAccept(onDone: () => void) {
  return useMutation(
    api.serviceTasks.accept.mutationOptions({
      onSuccess: (accepted) => {
        void applyTopics(queryClient, ['orders', 'order', 'tasks']);
        showToast(
          plural(accepted.length, {
            one: 'Принята # работа',
            few: 'Приняты # работы',
            many: 'Принято # работ',
            other: 'Принято # работы',
          }),
        );
        onDone();
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
}

interface WorkSelectionBarProps {
  rows: readonly WorkRow[];
  selected: ReadonlySet<string>;
  onClear: () => void;
}

/** What can be done with the selected work: taken all at once, or none of it. */
export function WorkSelectionBar({ rows, selected, onClear }: WorkSelectionBarProps) {
  const me = useMe();
  const accept = useAccept(onClear);
  const chosen = rows.filter(({ id }) => selected.has(id));
  if (chosen.length === 0) return null;
  const mine = acceptable(chosen, me);
  const tasks = mine.map(({ id, version }) => ({ id, version }));
  return (
    <div className="no-print flex h-9 shrink-0 items-center gap-3 border-t border-line bg-accent-bg px-4">
      <span>
        <Trans>Выбрано: {formatTasks(chosen.length)}</Trans>
      </span>
      {mine.length > 0 ? (
        <Button small kind="primary" busy={accept.isPending} onClick={() => accept.mutate({ tasks })}>
          {t`Принять ${mine.length}`}
        </Button>
      ) : (
        <RefusedButton small label={t`Принять`} reason={t`Среди выбранных нет непринятых работ вашей службы.`} />
      )}
      <Button small kind="ghost" onClick={onClear}>
        <Trans>Снять выбор</Trans>
      </Button>
    </div>
  );
}
