import { useMutation } from '@tanstack/react-query';
import { api, type Inputs } from '#lib';
import { directoryOutcomes } from '#ui';

export function useReasonCommands(onSaved: () => void) {
  const outcomes = directoryOutcomes(['reasons'], onSaved);
  const saving = useMutation(api.lifecycles.saveReason.mutationOptions(outcomes.saving));
  const archiving = useMutation(api.lifecycles.archiveReason.mutationOptions(outcomes.archiving));
  return {
    save: (input: Inputs['lifecycles']['saveReason']) => saving.mutate(input),
    archive: (input: Inputs['lifecycles']['archiveReason']) => archiving.mutate(input),
    busy: saving.isPending || archiving.isPending,
    error: saving.error,
  };
}
