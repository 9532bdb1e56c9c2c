import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { formatInteger } from '#lib';
import { cx, Icon } from '#ui';
import type { Facets } from './use-catalogue.ts';

type Group = Facets['groups'][number];

interface GroupTreeProps {
  chosen: string | undefined;
  onChoose: (groupId: string | undefined) => void;
}

function ancestors(groups: readonly Group[], id: string | undefined): Set<string> {
  const found = new Set<string>();
  for (let at = groups.find((group) => group.id === id); at; at = groups.find((group) => group.id === at?.parentId)) {
    if (found.has(at.id)) break;
    found.add(at.id);
  }
  return found;
}

interface BranchProps extends GroupTreeProps {
  groups: readonly Group[];
  parentId: string | null;
  open: ReadonlySet<string>;
  onToggle: (id: string) => void;
  depth: number;
}

const indent = 14;

function Branch(props: BranchProps) {
  const { groups, parentId, open, onToggle, chosen, onChoose, depth } = props;
  const children = groups.filter((group) => group.parentId === parentId);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((group) => {
        const nested = groups.some((other) => other.parentId === group.id);
        const expanded = open.has(group.id);
        return (
          <li key={group.id}>
            <div
              className={cx('flex items-center rounded-md', chosen === group.id && 'bg-accent-bg text-accent')}
              style={{ paddingLeft: depth * indent }}
            >
              {nested ? (
                <button
                  type="button"
                  aria-expanded={expanded}
                  aria-label={expanded ? t`Свернуть ${group.name}` : t`Раскрыть ${group.name}`}
                  onClick={() => onToggle(group.id)}
                  className="grid size-6 shrink-0 place-items-center rounded-md text-ink3 hover:bg-line2"
                >
                  <Icon name={expanded ? 'down' : 'right'} size={12} />
                </button>
              ) : (
                <span className="w-6 shrink-0" />
              )}
              <button
                type="button"
                aria-pressed={chosen === group.id}
                onClick={() => onChoose(chosen === group.id ? undefined : group.id)}
                className="flex min-w-0 flex-1 justify-between gap-2 rounded-md py-1 pr-2 text-left hover:bg-line2"
              >
                <span className="truncate">{group.name}</span>
                <span className="text-s text-ink3">{formatInteger(group.products)}</span>
              </button>
            </div>
            {expanded ? <Branch {...props} parentId={group.id} depth={depth + 1} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The groups as a tree, each with how many products of it are found; the chosen one is open. */
export function GroupTree({ groups, chosen, onChoose }: GroupTreeProps & { groups: readonly Group[] }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => ancestors(groups, chosen));
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <nav aria-label={t`Группы продукции`} className="pb-2">
      <button
        type="button"
        aria-pressed={chosen === undefined}
        onClick={() => onChoose(undefined)}
        className={cx('w-full rounded-md py-1 pl-6 text-left hover:bg-line2', chosen === undefined && 'font-semibold')}
      >
        {t`Вся продукция`}
      </button>
      <Branch
        groups={groups}
        parentId={null}
        open={open}
        onToggle={toggle}
        chosen={chosen}
        onChoose={onChoose}
        depth={0}
      />
    </nav>
  );
}
