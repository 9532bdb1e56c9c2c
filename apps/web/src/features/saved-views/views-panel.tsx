import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { api, readDefaultView, useMay, type ViewPage, writeDefaultView } from '#lib';
import { Button, Checkbox, Field, Input, showToast, useLayout } from '#ui';
import { type SavedView, useViewCommands } from './use-view-commands.ts';
import { ViewItem } from './view-item.tsx';
import { queryOf } from './view-query.ts';
import type { ViewsMenuProps } from './views-menu.tsx';

/** The view the page opens with; what its owner changed or deleted since is taken over here. */
function useFirstView(page: ViewPage, views: readonly SavedView[] | undefined) {
  const [first, setFirst] = useState(() => readDefaultView(page));
  const known = views?.find((view) => view.id === first?.id) ?? null;
  const choose = (view: SavedView | null) => {
    writeDefaultView(page, view);
    setFirst(view);
  };
  useEffect(() => {
    if (views && first && known?.query !== first.query) writeDefaultView(page, known);
  }, [page, views, first, known]);
  return { id: known?.id ?? null, choose };
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
  const layout = useLayout(tableId, columns);
  const { data: views } = useQuery(api.people.views.queryOptions({ page }));
  const commands = useViewCommands(page);
  const first = useFirstView(page, views);
  const keep = (name: string, shared: boolean) =>
    commands.save.mutate(
      { page, name, shared, query: queryOf(search, layout) },
      { onSuccess: () => showToast(t`Отбор «${name}» сохранён`) },
    );
  return (
    <div className="flex w-72 flex-col gap-2">
      {views?.length === 0 ? <p className="text-ink3">{t`Сохранённых отборов пока нет.`}</p> : null}
      <ul>
        {views?.map((view) => (
          <li key={view.id} className="flex items-center gap-1">
            <ViewItem
              view={view}
              commands={commands}
              first={view.id === first.id}
              onFirst={(chosen) => first.choose(chosen ? view : null)}
            />
          </li>
        ))}
      </ul>
      <SaveView busy={commands.save.isPending} onSave={keep} />
    </div>
  );
}
