import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReasonKind, reasonKinds } from '@svodka/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Outputs, sayParty, useMay } from '#lib';
import { Button, cx, DirectoryTable, NoRightsState, PageHeader, QueryView, RowBones, Tabs, Tag } from '#ui';
import { ReasonDialog } from './reason-dialog.tsx';
import { useReasonCommands } from './use-reason-commands.ts';

export type Reason = Outputs['lifecycles']['allReasons'][number];

const kindWords: Readonly<Record<ReasonKind, () => string>> = {
  lateness: () => t`Задержка`,
  return: () => t`Возврат`,
  pause: () => t`Пауза`,
  cancellation: () => t`Отмена`,
};

function ReasonRow({ reason, onOpen }: { reason: Reason; onOpen: () => void }) {
  const { archive, busy } = useReasonCommands(() => {});
  const { id, version, archived } = reason;
  return (
    <tr className={cx('border-t border-line2 [&>td]:px-3 [&>td]:py-1.5', archived && 'text-ink3')}>
      <td>
        <button type="button" className="text-left font-semibold hover:underline" onClick={onOpen}>
          {reason.name}
        </button>{' '}
        {archived ? <Tag>{t`в архиве`}</Tag> : null}
      </td>
      <td className="text-ink2 max-[719px]:hidden">{reason.nameEn ?? '—'}</td>
      <td>{sayParty(reason.party)}</td>
      <td className="text-right">
        <Button small busy={busy} onClick={() => archive({ id, version, archived: !archived })}>
          {archived ? <Trans>Вернуть</Trans> : <Trans>В архив</Trans>}
        </Button>
      </td>
    </tr>
  );
}

function Reasons({ kind, reasons, onOpen }: { kind: ReasonKind; reasons: Reason[]; onOpen: (reason: Reason) => void }) {
  return (
    <DirectoryTable
      label={kindWords[kind]()}
      columns={[{ title: t`Причина` }, { title: t`По-английски`, rare: true }, { title: t`О ком говорит` }]}
    >
      {reasons.map((reason) => (
        <ReasonRow key={reason.id} reason={reason} onOpen={() => onOpen(reason)} />
      ))}
    </DirectoryTable>
  );
}

export function ReasonsPage() {
  const mayEdit = useMay('settings.edit');
  const query = useQuery(api.lifecycles.allReasons.queryOptions(undefined, { enabled: mayEdit }));
  const [kind, setKind] = useState<ReasonKind>('lateness');
  const [opened, setOpened] = useState<Reason | 'new' | null>(null);
  if (!mayEdit) return <NoRightsState />;
  const all = query.data ?? [];
  const countOf = (of: ReasonKind) => all.filter((reason) => reason.kind === of && !reason.archived).length;
  const options = reasonKinds.map((value) => ({ value, label: kindWords[value](), count: countOf(value) }));
  const last = Math.max(-1, ...all.filter((reason) => reason.kind === kind).map(({ position }) => position));
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t`Причины`}
        note={t`Из чего выбирают, когда опаздывают, возвращают, останавливают и отменяют. По ним считаются отчёты.`}
        actions={
          <Button kind="soft" disabled={!query.data} onClick={() => setOpened('new')}>
            <Trans>Добавить</Trans>
          </Button>
        }
      />
      <Tabs label={t`Виды причин`} value={kind} options={options} onChange={setKind} panelId="reasons" />
      <div id="reasons" role="tabpanel" className="p-4">
        <QueryView query={query} skeleton={<RowBones rows={10} />}>
          {(reasons) => (
            <Reasons kind={kind} reasons={reasons.filter((reason) => reason.kind === kind)} onOpen={setOpened} />
          )}
        </QueryView>
      </div>
      {opened ? (
        <ReasonDialog
          kind={kind}
          title={kindWords[kind]()}
          reason={opened === 'new' ? null : opened}
          position={last + 1}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
}
