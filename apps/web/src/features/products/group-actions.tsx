import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useMay } from '#lib';
import { Button, Icon, IconButton, Menu } from '#ui';
import { ChangePrices } from './change-prices.tsx';
import { GroupProperties } from './group-properties.tsx';
import { ProductDialog } from './product-dialog.tsx';

interface Group {
  id: string;
  name: string;
}

/** What an editor of the catalogue does here: a new product, and what concerns the chosen group as a whole. */
export function GroupActions({ group }: { group: Group | undefined }) {
  const [open, setOpen] = useState<'product' | 'properties' | 'prices' | null>(null);
  const close = () => setOpen(null);
  if (!useMay('product.edit')) return null;
  const choose = t`Сначала выберите группу`;
  const entry = (label: string, what: typeof open) => ({
    kind: 'action' as const,
    label,
    run: () => setOpen(what),
    ...(group ? {} : { disabled: true, hint: choose }),
  });
  return (
    <>
      <Button kind="primary" onClick={() => setOpen('product')}>
        <Trans>Новое изделие</Trans>
      </Button>
      <Menu
        opener={(props) => (
          <IconButton {...props} label={t`Группа: свойства и цены`} kind="plain">
            <Icon name="more" />
          </IconButton>
        )}
        entries={[entry(t`Свойства группы…`, 'properties'), entry(t`Изменить цены группы…`, 'prices')]}
      />
      {open === 'product' ? <ProductDialog card={null} groupId={group?.id ?? null} onClose={close} /> : null}
      {open === 'properties' && group ? <GroupProperties group={group} onClose={close} /> : null}
      {open === 'prices' && group ? <ChangePrices group={group} onClose={close} /> : null}
    </>
  );
}
