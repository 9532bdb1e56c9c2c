import { t } from '@lingui/core/macro';
import { plainDate } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { api, applyTopics, explain, formatDate, formatUsedOfNorm, queryClient, sayStage, today } from '#lib';
import { showToast } from '#ui';
import type { NormCellData, NormKey } from './norm-table.ts';

interface NewNorm {
  key: NormKey;
  cell: NormCellData;
  validFrom: string;
  workingDays: number;
}

/** Norms are written at once, and what was there before can be put back. */
export function useNormCommands() {
  const answers = {
    onSuccess: () => applyTopics(queryClient, ['norms']),
    onError: (error: unknown) => showToast(explain(error), { tone: 'late' as const }),
  };
  const setting = useMutation(api.lifecycles.setNorm.mutationOptions(answers));
  const dropping = useMutation(api.lifecycles.dropNorm.mutationOptions(answers));
  const drop = (id: string) => dropping.mutate({ id });
  const set = ({ key, cell, validFrom, workingDays }: NewNorm) => {
    const said = { ...key, validFrom: plainDate(validFrom) };
    const replaced = cell.coming.find((norm) => norm.validFrom === validFrom);
    const before = replaced?.workingDays ?? cell.inForce?.workingDays ?? cell.inherited;
    const undo = (id: string) => {
      if (validFrom > today() && !replaced) drop(id);
      else if (before !== null) setting.mutate({ ...said, workingDays: before });
    };
    const [stage, days, day] = [sayStage(key.stage), formatUsedOfNorm(workingDays, null), formatDate(validFrom)];
    setting.mutate(
      { ...said, workingDays },
      { onSuccess: ({ id }) => showToast(t`${stage}: ${days} с ${day}`, { undo: () => undo(id) }) },
    );
  };
  return { set, drop, busy: setting.isPending || dropping.isPending };
}
