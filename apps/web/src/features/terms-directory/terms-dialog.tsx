import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type DraftPart, draftOfPart, PartsEditor, termsOfDraft } from '#features/terms';
import { Button, Dialog, FormEnd, TextField } from '#ui';
import type { Terms } from './terms-page.tsx';
import { useSaveTerms } from './use-save-terms.ts';

const blankPart: DraftPart = {
  key: 'first',
  percent: '100',
  anchor: 'shipment',
  offsetDays: '',
  dayKind: 'calendar',
  label: '',
};

function partsOf(terms: Terms | null): DraftPart[] {
  if (terms === null) return [blankPart];
  return terms.definition.parts.map((part, at) => draftOfPart(part, String(at)));
}

export function TermsDialog({ terms, onClose }: { terms: Terms | null; onClose: () => void }) {
  const [name, setName] = useState(terms?.name ?? '');
  const [parts, setParts] = useState(() => partsOf(terms));
  const save = useSaveTerms(onClose);
  const definition = termsOfDraft(parts, name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (definition === null) return;
    const facts = { definition, archived: terms?.archived ?? false };
    save.mutate(terms === null ? facts : { ...facts, id: terms.id, version: terms.version });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={terms ? terms.name : t`Новые условия оплаты`}
      note={terms ? t`Заказы, которые уже заведены, останутся при своих условиях.` : undefined}
    >
      <form onSubmit={submit} className="grid grid-cols-1 gap-3">
        <TextField label={t`Название`} required maxLength={200} value={name} onText={setName} />
        <PartsEditor parts={parts} onChange={setParts} />
        <FormEnd error={save.error}>
          <Button
            type="submit"
            kind="primary"
            busy={save.isPending}
            disabled={definition === null || name.trim() === ''}
          >
            {terms ? <Trans>Сохранить</Trans> : <Trans>Добавить</Trans>}
          </Button>
        </FormEnd>
      </form>
    </Dialog>
  );
}
