import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { ProductPicker } from '#features/product-picker';
import { Button, Icon } from '#ui';
import type { DraftLine } from './draft-line.ts';
import { lineOf, lineOfWords } from './product-line.ts';

const PickDialog = lazy(() => import('./pick-dialog.tsx').then((dialog) => ({ default: dialog.PickDialog })));
const PasteDialog = lazy(() => import('./paste/index.ts').then((dialog) => ({ default: dialog.PasteDialog })));

interface AddLinesProps {
  clientId: string | null;
  onAdd: (lines: DraftLine[]) => void;
}

/** The ways to add lines: by typing, from the pictures of the catalogue, by a pasted list, in words. */
export function AddLines({ clientId, onAdd }: AddLinesProps) {
  const [open, setOpen] = useState<'pick' | 'paste' | null>(null);
  const dialog = { clientId, onAdd, onClose: () => setOpen(null) };
  return (
    <>
      <div className="w-80 max-w-full">
        <ProductPicker
          onPick={(product) => onAdd([lineOf(product)])}
          placeholder={t`Добавить: артикул или название`}
          aria-label={t`Добавить продукцию`}
        />
      </div>
      <Button onClick={() => setOpen('pick')}>
        <Trans>Из каталога…</Trans>
      </Button>
      <Button onClick={() => setOpen('paste')}>
        <Trans>Вставить список…</Trans>
      </Button>
      <Button onClick={() => onAdd([lineOfWords()])}>
        <Icon name="plus" size={12} />
        <Trans>Словами</Trans>
      </Button>
      <Suspense>
        {open === 'pick' ? <PickDialog {...dialog} /> : null}
        {open === 'paste' ? <PasteDialog {...dialog} /> : null}
      </Suspense>
    </>
  );
}
