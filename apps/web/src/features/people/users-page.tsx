import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Outputs, roleWords, say, sayParty, useMay } from '#lib';
import { Button, Day, NoRightsState, PageHeader, QueryView, RowBones, ScrollRegion, Tag } from '#ui';
import { UserDialog } from './user-dialog.tsx';

export type User = Outputs['people']['list'][number];

function UserRow({ user, onOpen }: { user: User; onOpen: () => void }) {
  return (
    <tr className="border-t border-line2 [&>td]:px-3 [&>td]:py-1.5">
      <td>
        <button type="button" onClick={onOpen} className="text-left font-[550] hover:underline">
          {user.name}
        </button>
      </td>
      <td className="text-ink2">{user.email}</td>
      <td>
        {say(roleWords, user.role)}
        {user.service ? <span className="text-ink3"> · {sayParty(user.service)}</span> : null}
      </td>
      <td>{user.active ? <Tag tone="done">{t`работает`}</Tag> : <Tag>{t`отключён`}</Tag>}</td>
      <td className="text-ink3">
        <Day value={user.lastSeenAt} />
      </td>
    </tr>
  );
}

function Users({ users, onOpen }: { users: readonly User[]; onOpen: (user: User) => void }) {
  return (
    <ScrollRegion label={t`Пользователи`} className="overflow-x-auto rounded-[9px] border border-line bg-panel">
      <table className="w-full min-w-2xl">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-2 [&>th]:font-medium">
            <th>{t`Имя`}</th>
            <th>{t`Почта`}</th>
            <th>{t`Роль`}</th>
            <th>{t`Состояние`}</th>
            <th>{t`Был здесь`}</th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <UserRow key={user.id} user={user} onOpen={() => onOpen(user)} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function UsersPage() {
  const mayManage = useMay('user.manage');
  const query = useQuery(api.people.list.queryOptions(undefined, { enabled: mayManage }));
  const [opened, setOpened] = useState<User | 'new' | null>(null);
  if (!mayManage) return <NoRightsState />;
  const add = (
    <Button kind="soft" onClick={() => setOpened('new')} disabled={!query.data}>
      <Trans>Добавить</Trans>
    </Button>
  );
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Пользователи`}
        note={t`Роль решает, что человеку открыто и что он может менять.`}
        actions={add}
      />
      <div className="p-4">
        <QueryView query={query} skeleton={<RowBones rows={10} />}>
          {(users) => <Users users={users} onOpen={setOpened} />}
        </QueryView>
      </div>
      {opened ? <UserDialog user={opened === 'new' ? null : opened} onClose={() => setOpened(null)} /> : null}
    </div>
  );
}
