import { Trans } from '@lingui/react/macro';
import { linesFixed } from '@svodka/domain';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '#lib';
import { Button } from '#ui';
import type { OrderCardData } from './card.ts';

const AmendLines = lazy(() => import('./amend-lines.tsx').then((amend) => ({ default: amend.AmendLines })));
const SetLines = lazy(() => import('./set-lines.tsx').then((set) => ({ default: set.SetLines })));

/** The way to other lines: freely until they are agreed, by an amendment with a reason from then on. */
export function EditLines({ card }: { card: OrderCardData }) {
  const { order } = card;
  const [editing, setEditing] = useState(false);
  const fixed = linesFixed(order);
  const may = useMay(fixed ? 'order.amend' : 'order.edit');
  if (!may || !order.open) return null;
  const Dialog = fixed ? AmendLines : SetLines;
  return (
    <>
      <Button small onClick={() => setEditing(true)}>
        <Trans>Изменить состав</Trans>
      </Button>
      {editing ? (
        <Suspense>
          <Dialog card={card} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
