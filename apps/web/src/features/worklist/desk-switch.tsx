import { t } from '@lingui/core/macro';
import { useMe, useStandIns, type WorklistSearch } from '#lib';
import { Select } from '#ui';

interface DeskSwitchProps {
  search: WorklistSearch;
  onChange: (change: Partial<WorklistSearch>) => void;
}

/** Whose orders a deputy looks at: all they work on now, only their own, or those of one who is away. */
export function DeskSwitch({ search, onChange }: DeskSwitchProps) {
  const me = useMe();
  const { standsInFor } = useStandIns();
  if (me.role !== 'manager' || standsInFor.length === 0) return null;
  const options = [
    { value: me.id, label: t`Только мои` },
    ...standsInFor.map(({ userId, name }) => ({ value: userId, label: t`За: ${name}` })),
  ];
  const value = options.some((option) => option.value === search.manager) ? search.manager : '';
  return (
    <div className="w-44 max-[719px]:w-full">
      <Select
        aria-label={t`Чьи заказы`}
        empty={t`Мои и замещаемых`}
        options={options}
        value={value}
        onChange={(event) => onChange({ manager: event.target.value || undefined })}
      />
    </div>
  );
}
