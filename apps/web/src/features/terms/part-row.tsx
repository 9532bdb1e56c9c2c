import { t } from '@lingui/core/macro';
import { anchors, dayKinds } from '@svodka/domain';
import { anchorWords, choices, dayKindWords } from '#lib';
import { Icon, IconButton, Input, Select } from '#ui';
import { basisPointsOf, type DraftPart } from './draft.ts';

export const partGrid =
  'grid grid-cols-[4.5rem_minmax(0,1fr)_2.25rem] gap-1.5 @xl:gap-2 @xl:grid-cols-[4.5rem_minmax(0,1fr)_4.5rem_10rem_minmax(0,1fr)_2.25rem]';

interface PartRowProps {
  part: DraftPart;
  /** From 1, as people count. */
  place: number;
  onChange: (change: Partial<DraftPart>) => void;
  onRemove: (() => void) | null;
}

/** A part of terms: what share, after what, in how many days of which kind, and what it is called. */
export function PartRow({ part, place, onChange, onRemove }: PartRowProps) {
  const wrongShare = part.percent.trim() !== '' && basisPointsOf(part.percent) === null;
  const wrongDays = !/^\d{0,3}$/.test(part.offsetDays.trim());
  return (
    <li className={`${partGrid} items-center border-t border-line2 py-1.5`}>
      <Input
        numeric
        aria-label={t`Доля, %: часть ${place}`}
        aria-invalid={wrongShare || undefined}
        value={part.percent}
        onChange={(event) => onChange({ percent: event.target.value })}
      />
      <Select
        aria-label={t`После чего: часть ${place}`}
        options={choices(anchorWords)}
        value={part.anchor}
        onChange={(event) => onChange({ anchor: anchors.find((one) => one === event.target.value) ?? part.anchor })}
      />
      <div className="order-last @max-xl:order-none">
        {onRemove ? (
          <IconButton label={t`Убрать часть ${place}`} onClick={onRemove}>
            <Icon name="close" size={12} />
          </IconButton>
        ) : null}
      </div>
      <Input
        numeric
        inputMode="numeric"
        aria-label={t`Через сколько дней: часть ${place}`}
        aria-invalid={wrongDays || undefined}
        placeholder="0"
        value={part.offsetDays}
        onChange={(event) => onChange({ offsetDays: event.target.value })}
      />
      <Select
        aria-label={t`Каких дней: часть ${place}`}
        options={choices(dayKindWords)}
        value={part.dayKind}
        onChange={(event) => onChange({ dayKind: dayKinds.find((one) => one === event.target.value) ?? part.dayKind })}
      />
      <div className="@max-xl:col-span-full">
        <Input
          aria-label={t`Название: часть ${place}`}
          placeholder={t`Название, если нужно`}
          maxLength={200}
          value={part.label}
          onChange={(event) => onChange({ label: event.target.value })}
        />
      </div>
    </li>
  );
}
