import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Button, CardEmpty, cx, DirectoryTable, Tag } from '#ui';
import type { ClientLabel } from './labels-page.tsx';
import { sayUse } from './say-use.ts';
import { useLabelCommands } from './use-label-commands.ts';

function LabelRow({ label, onOpen }: { label: ClientLabel; onOpen: () => void }) {
  const { archive } = useLabelCommands();
  const { id, kind, name, version, archived, clients } = label;
  return (
    <tr className={cx('border-t border-line2 [&>td]:px-3 [&>td]:py-1.5', archived && 'text-ink3')}>
      <td>
        <button type="button" className="text-left font-semibold hover:underline" onClick={onOpen}>
          {name}
        </button>{' '}
        {archived ? <Tag>{t`в архиве`}</Tag> : null}
      </td>
      <td className="whitespace-nowrap">
        {clients > 0 ? (
          <Link to="/clients" search={{ [kind]: name }} className="link">
            {sayUse(clients)}
          </Link>
        ) : (
          '—'
        )}
      </td>
      <td className="text-right">
        <Button small busy={archive.isPending} onClick={() => archive.mutate({ id, version, archived: !archived })}>
          {archived ? <Trans>Вернуть</Trans> : <Trans>В архив</Trans>}
        </Button>
      </td>
    </tr>
  );
}

interface LabelTableProps {
  title: string;
  labels: readonly ClientLabel[];
  onOpen: (label: ClientLabel) => void;
}

export function LabelTable({ title, labels, onOpen }: LabelTableProps) {
  if (labels.length === 0) return <CardEmpty>{t`Пока пусто: добавьте первое слово.`}</CardEmpty>;
  return (
    <DirectoryTable label={title} columns={[{ title: t`Название` }, { title: t`У скольких` }]} className="max-w-3xl">
      {labels.map((label) => (
        <LabelRow key={label.id} label={label} onOpen={() => onOpen(label)} />
      ))}
    </DirectoryTable>
  );
}
