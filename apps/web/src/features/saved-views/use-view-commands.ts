import { t } from '@lingui/core/macro';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, explain, type Outputs, queryClient, refusalOf, searchOf, type ViewPage } from '#lib';
import { showToast } from '#ui';

export type SavedView = Outputs['people']['views'][number];

/** What can be done with the saved views of a page. */
export function useViewCommands(page: ViewPage) {
  const router = useRouter();
  const refresh = () => queryClient.invalidateQueries(api.people.views.pathFilter());
  const onError = (error: unknown) => showToast(explain(error), { tone: 'late' });
  const save = useMutation(api.people.saveView.mutationOptions({ onSuccess: refresh, onError }));
  const onTaken = (error: unknown) =>
    refusalOf(error)?.code === 'request.invalid'
      ? showToast(t`Отбор с таким названием у вас уже есть`, { tone: 'late' })
      : onError(error);
  const update = useMutation(api.people.updateView.mutationOptions({ onSuccess: refresh, onError: onTaken }));
  const remove = useMutation(api.people.deleteView.mutationOptions({ onSuccess: refresh, onError }));
  const at = (query: string) => ({ to: `/${page}` as const, search: searchOf(page, query) });
  const open = (query: string) => void router.navigate(at(query));
  const drop = ({ id, name, query, shared }: SavedView) => {
    const again = () => save.mutate({ page, name, query, shared });
    remove.mutate({ id }, { onSuccess: () => showToast(t`Отбор «${name}» удалён`, { undo: again }) });
  };
  /** Without leave to write to the clipboard the view is opened: then its link is in the address bar. */
  const copy = async ({ query }: SavedView) => {
    try {
      await navigator.clipboard.writeText(new URL(router.buildLocation(at(query)).href, location.origin).href);
      showToast(t`Ссылка скопирована`);
    } catch {
      open(query);
      showToast(t`Скопировать не дал браузер: ссылка в адресной строке`);
    }
  };
  return { save, update, drop, copy, open };
}

export type ViewCommands = ReturnType<typeof useViewCommands>;
