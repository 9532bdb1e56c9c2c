import { useMutation } from '@tanstack/react-query';
import { api } from '#lib';
import { directoryOutcomes } from '#ui';

export function useLabelCommands(onSaved: () => void = () => {}) {
  const { saving, archiving } = directoryOutcomes(['clientLabels', 'clients'], onSaved);
  const save = useMutation(api.clientLabels.save.mutationOptions(saving));
  const archive = useMutation(api.clientLabels.archive.mutationOptions(archiving));
  return { save, archive };
}
