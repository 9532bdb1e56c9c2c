import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { EditPlanDialog } from '#features/plan-shipment';
import { explain } from '#lib';
import { Button, ConflictDialog, Dialog, EachOrderEnd, RefusedButton } from '#ui';
import type { Planned } from '../row.ts';
import { isAllReady } from './planned-lines.tsx';
import { useDrop, usePost } from './use-planned.ts';

/** Goods that left cannot come back by a click, so it is asked once. */
function PostDialog({ planned, onClose }: { planned: Planned; onClose: () => void }) {
  const posting = usePost(planned, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    posting.send([planned]);
  };
  const note = plural(planned.lines.length, {
    one: '# позиция уйдёт со склада. Вернуть отгрузку назад нельзя.',
    few: '# позиции уйдут со склада. Вернуть отгрузку назад нельзя.',
    many: '# позиций уйдут со склада. Вернуть отгрузку назад нельзя.',
    other: '# позиции уйдут со склада. Вернуть отгрузку назад нельзя.',
  });
  const { orderNumber, clientName } = planned;
  return (
    <Dialog open onClose={onClose} title={t`Провести отгрузку: ${orderNumber}, ${clientName}`} note={note}>
      <form onSubmit={submit}>
        <EachOrderEnd sending={posting} orders={[planned]} submitLabel={t`Провести`} valid onClose={onClose} />
      </form>
    </Dialog>
  );
}

function DropButton({ planned }: { planned: Planned }) {
  const dropping = useDrop(planned);
  const [failed] = dropping.refused;
  return (
    <>
      <Button small kind="ghost" busy={dropping.busy} onClick={() => dropping.send([planned])}>
        <Trans>Убрать</Trans>
      </Button>
      {failed && !dropping.conflict ? (
        <span role="alert" className="text-late">
          {explain(failed.error)}
        </span>
      ) : null}
      {dropping.conflict ? (
        <ConflictDialog
          conflict={dropping.conflict}
          busy={dropping.busy}
          onRepeat={dropping.repeat}
          onClose={dropping.leaveConflict}
        />
      ) : null}
    </>
  );
}

/** What the dispatcher does with a planned shipment; what isn't ready cannot leave, and the button says so. */
export function PlannedActions({ planned }: { planned: Planned }) {
  const [asked, setAsked] = useState<'post' | 'edit' | null>(null);
  const close = () => setAsked(null);
  const ready = isAllReady(planned);
  return (
    <div className="no-print flex flex-wrap items-center gap-1.5 border-t border-line2 px-3 py-2">
      {ready ? (
        <Button small kind="primary" onClick={() => setAsked('post')}>
          <Trans>Провести…</Trans>
        </Button>
      ) : (
        <RefusedButton small label={t`Провести`} reason={t`Готово не всё`} />
      )}
      <Button small onClick={() => setAsked('edit')}>
        <Trans>Изменить…</Trans>
      </Button>
      <DropButton planned={planned} />
      {asked === 'post' ? <PostDialog planned={planned} onClose={close} /> : null}
      {asked === 'edit' ? <EditPlanDialog planned={planned} onClose={close} /> : null}
    </div>
  );
}
