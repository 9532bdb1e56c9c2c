import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useMay } from '#lib';
import { Button, Icon, IconButton, Input, Menu, type MenuEntry } from '#ui';
import type { SavedView, ViewCommands } from './use-view-commands.ts';

interface ViewItemProps {
  view: SavedView;
  commands: ViewCommands;
  /** Whether the page opens with it. */
  first: boolean;
  onFirst: (first: boolean) => void;
}

function RenameView({ view, commands, onDone }: Pick<ViewItemProps, 'view' | 'commands'> & { onDone: () => void }) {
  const [name, setName] = useState(view.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    commands.update.mutate({ id: view.id, name: name.trim(), shared: view.shared }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className="flex flex-1 items-center gap-1">
      <Input
        aria-label={t`Новое название`}
        value={name}
        maxLength={80}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" kind="soft" busy={commands.update.isPending}>
        <Trans>Готово</Trans>
      </Button>
    </form>
  );
}

function useEntries({ view, commands, first, onFirst }: ViewItemProps, rename: () => void): MenuEntry[] {
  const mayShare = useMay('view.share');
  const { id, name, shared } = view;
  const share = () => commands.update.mutate({ id, name, shared: !shared });
  const everybody: MenuEntry[] = [
    { kind: 'action', label: t`Скопировать ссылку`, run: () => void commands.copy(view) },
    {
      kind: 'action',
      label: first ? t`Не открывать сразу` : t`Открывать страницу с ним`,
      run: () => onFirst(!first),
    },
  ];
  if (!view.mine) return everybody;
  return [
    ...everybody,
    { kind: 'line' },
    { kind: 'action', label: t`Переименовать`, run: rename },
    ...(mayShare
      ? [{ kind: 'action' as const, label: shared ? t`Оставить только себе` : t`Показывать всем`, run: share }]
      : []),
    { kind: 'action', label: t`Удалить`, run: () => commands.drop(view) },
  ];
}

/** A saved view: a press opens it, its menu does the rest. */
export function ViewItem(props: ViewItemProps) {
  const { view, commands, first } = props;
  const [renaming, setRenaming] = useState(false);
  const entries = useEntries(props, () => setRenaming(true));
  const { name } = view;
  const whose = view.mine ? (view.shared ? t`виден всем` : null) : view.ownerName;
  const note = [whose, first ? t`открывается сразу` : null].filter(Boolean).join(' · ');
  if (renaming) return <RenameView view={view} commands={commands} onDone={() => setRenaming(false)} />;
  return (
    <>
      <button
        type="button"
        onClick={() => commands.open(view.query)}
        className="min-w-0 flex-1 rounded-md px-2 py-1.5 text-left hover:bg-accent-bg"
      >
        <span className="block truncate font-[550]">{name}</span>
        {note ? <span className="block truncate text-s text-ink3">{note}</span> : null}
      </button>
      <Menu
        entries={entries}
        opener={(opener) => (
          <IconButton label={t`Что сделать с отбором «${name}»`} {...opener}>
            <Icon name="more" />
          </IconButton>
        )}
      />
    </>
  );
}
