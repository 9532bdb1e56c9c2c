import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ManualEventKind, manualEventKinds, sayEventKind } from '@svodka/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, explain, newKey, today, useLocale } from '#lib';
import { Button, Icon, Menu, type MenuEntry, showToast } from '#ui';
import { type EventFields, freshEvent, ledgerChanged, type SavedEvent } from './event.ts';
import { EventDialog } from './event-dialog.tsx';

interface EventMenuProps {
  clientId: string;
  /** The order it is written down from. */
  orderId?: string | null;
}

interface Edited {
  event: EventFields;
  saved: SavedEvent | null;
}

/** An event is written down by two clicks: the menu, its kind. The rest may be told at once or later. */
export function EventMenu({ clientId, orderId = null }: EventMenuProps) {
  const locale = useLocale();
  const [edited, setEdited] = useState<Edited | null>(null);
  const add = useMutation(
    api.clients.addEvent.mutationOptions({
      onSuccess: (saved, { idempotencyKey: _, clientId: __, ...event }) => {
        ledgerChanged(clientId);
        const more = { label: t`Дополнить`, run: () => setEdited({ event, saved }) };
        showToast(t`Записано: ${sayEventKind(event.kind, locale)}`, { action: more });
      },
      onError: (error) => showToast(explain(error), { tone: 'late' }),
    }),
  );
  const choose = (kind: ManualEventKind) => {
    const event = freshEvent(kind, today(), orderId);
    // Of what fits no kind nothing is known until it is told.
    if (kind === 'other') setEdited({ event, saved: null });
    else add.mutate({ idempotencyKey: newKey(), clientId, ...event });
  };
  const entries = manualEventKinds.map<MenuEntry>((kind) => ({
    kind: 'action',
    label: sayEventKind(kind, locale),
    run: () => choose(kind),
  }));
  return (
    <>
      <Menu
        entries={entries}
        opener={(opener) => (
          <Button small busy={add.isPending} {...opener}>
            <Icon name="plus" size={12} />
            <Trans>Событие</Trans>
          </Button>
        )}
      />
      {edited ? <EventDialog clientId={clientId} {...edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}
