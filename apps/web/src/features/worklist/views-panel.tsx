import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api, explain, queryClient, useMay } from '#lib';
import { Button, Checkbox, Field, Icon, IconButton, Input, showToast, useLayout } from '#ui';
import { queryOf, searchOf } from './view-query.ts';
import type { ViewsMenuProps } from './views-menu.tsx';

function useViewCommands(page: string) {
  const refresh = () => queryClient.invalidateQueries(api.people.views.pathFilter());
  const onError = (error: unknown) => showToast(explain(error), { tone: 'late' });
  const save = useMutation(api.people.saveView.mutationOptions({ onSuccess: refresh, onError }));
  const remove = useMutation(api.people.deleteView.mutationOptions({ onSuccess: refresh, onError }));
  const drop = (view: { id: string; name: string; query: string; shared: boolean }) => {
    const again = { page, name: view.name, query: view.query, shared: view.shared };
    remove.mutate(
      { id: view.id },
      { onSuccess: () => showToast(t`Отбор «${view.name}» удалён`, { undo: () => save.mutate(again) }) },
    );
  };
  return { save, drop };
}

function SaveView({ busy, onSave }: { busy: boolean; onSave: (name: string, shared: boolean) => void }) {
  const mayShare = useMay('view.share');
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(name.trim(), shared);
    setName('');
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2 border-t border-line2 pt-3">
      <Field label={t`Сохранить нынешний отбор и столбцы`}>
        {(ids) => (
          <Input
            {...ids}
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={80}
            required
            placeholder={t`Название`}
          />
        )}
      </Field>
      {mayShare ? <Checkbox label={t`Показывать всем`} checked={shared} onChange={() => setShared(!shared)} /> : null}
      <Button type="submit" kind="soft" busy={busy}>
        <Trans>Сохранить</Trans>
      </Button>
    </form>
  );
}

export function ViewsPanel({ page, tableId, search, columns }: ViewsMenuProps) {
  const navigate = useNavigate();
  const layout = useLayout(tableId, columns);
  const { data: views } = useQuery(api.people.views.queryOptions({ page }));
  const { save, drop } = useViewCommands(page);
  const apply = (query: string) =>
    void navigate({ to: page === 'summary' ? '/summary' : '/orders', search: searchOf(query) });
  const keep = (name: string, shared: boolean) =>
    save.mutate(
      { page, name, shared, query: queryOf(search, layout) },
      { onSuccess: () => showToast(t`Отбор «${name}» сохранён`) },
    );
  return (
    <div className="flex w-72 flex-col gap-2">
      {views?.length === 0 ? <p className="text-ink3">{t`Сохранённых отборов пока нет.`}</p> : null}
      <ul>
        {views?.map((view) => (
          <li key={view.id} className="flex items-center gap-1">
            <button
              type="button"
              onClick={() => apply(view.query)}
              className="min-w-0 flex-1 rounded-md px-2 py-1.5 text-left hover:bg-accent-bg"
            >
              <span className="block truncate font-[550]">{view.name}</span>
              {view.shared ? (
                <span className="text-s text-ink3">{view.mine ? t`виден всем` : view.ownerName}</span>
              ) : null}
            </button>
            {view.mine ? (
              <IconButton label={t`Удалить отбор «${view.name}»`} onClick={() => drop(view)}>
                <Icon name="close" size={12} />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      <SaveView busy={save.isPending} onSave={keep} />
    </div>
  );
}
