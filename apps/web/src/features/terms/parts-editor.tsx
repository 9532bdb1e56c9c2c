import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { newKey, numberLocale } from '#lib';
import { Button, cx } from '#ui';
import { type DraftPart, lacking } from './draft.ts';
import { PartRow, partGrid } from './part-row.tsx';

const mostParts = 50;

function sharesText(basisPoints: number): string {
  const percent = new Intl.NumberFormat(numberLocale(), { maximumFractionDigits: 2 }).format(basisPoints / 100);
  return `${percent}\u00A0%`;
}

function Sum({ parts }: { parts: readonly DraftPart[] }) {
  const lack = lacking(parts);
  const text =
    lack === 0
      ? t`Итого 100 %`
      : lack > 0
        ? t`Не хватает ${sharesText(lack)} до целого`
        : t`Лишние ${sharesText(-lack)}: больше целого`;
  return (
    <span role="status" className={cx('text-s', lack === 0 ? 'text-done' : 'font-medium text-late')}>
      {text}
    </span>
  );
}

/** The parts of terms, and whether they make up the whole. A new part takes what is lacking. */
export function PartsEditor({
  parts,
  onChange,
}: {
  parts: readonly DraftPart[];
  onChange: (parts: DraftPart[]) => void;
}) {
  const add = () => {
    const lack = Math.max(0, lacking(parts));
    const percent = lack === 0 ? '' : String(lack / 100).replace('.', ',');
    onChange([
      ...parts,
      { key: newKey(), percent, anchor: 'shipment', offsetDays: '', dayKind: 'calendar', label: '' },
    ]);
  };
  return (
    <div className="@container col-span-full">
      <div aria-hidden="true" className={`${partGrid} pb-1 text-s text-ink3 @max-xl:hidden`}>
        <span>{t`Доля, %`}</span>
        <span>{t`После чего`}</span>
        <span>{t`Через`}</span>
        <span>{t`Каких дней`}</span>
        <span>{t`Название`}</span>
      </div>
      <ol aria-label={t`Части оплаты`}>
        {parts.map((part, at) => (
          <PartRow
            key={part.key}
            part={part}
            place={at + 1}
            onChange={(change) => onChange(parts.map((one) => (one === part ? { ...one, ...change } : one)))}
            onRemove={parts.length > 1 ? () => onChange(parts.filter((one) => one !== part)) : null}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line2 pt-1.5">
        <Button small onClick={add} disabled={parts.length >= mostParts}>
          <Trans>Добавить часть</Trans>
        </Button>
        <Sum parts={parts} />
      </div>
    </div>
  );
}
