import { t } from '@lingui/core/macro';
import { Field, Icon, Select } from '#ui';

interface ActivitiesFieldProps {
  value: readonly string[];
  /** The words of the directory. */
  offered: readonly string[];
  onChange: (activities: string[]) => void;
}

/** Several kinds of activity: those chosen can be taken off, the others are added from the directory. */
export function ActivitiesField({ value, offered, onChange }: ActivitiesFieldProps) {
  const rest = offered.filter((name) => !value.includes(name)).map((name) => ({ value: name, label: name }));
  return (
    <div className="flex flex-col gap-1.5">
      <Field label={t`Виды деятельности`}>
        {(ids) => (
          <Select
            {...ids}
            empty={value.length === 0 ? t`Выберите` : t`Добавить ещё`}
            options={rest}
            value=""
            onChange={(event) => {
              if (event.target.value) onChange([...value, event.target.value]);
            }}
          />
        )}
      </Field>
      {value.length === 0 ? null : (
        <ul className="flex flex-wrap gap-1" aria-label={t`Выбранные виды деятельности`}>
          {value.map((name) => (
            <li key={name} className="inline-flex items-center gap-1 rounded-sm bg-line2 pl-1.5 text-s font-medium">
              {name}
              <button
                type="button"
                aria-label={t`Убрать: ${name}`}
                className="grid size-6 place-items-center rounded-sm text-ink3 hover:text-ink"
                onClick={() => onChange(value.filter((one) => one !== name))}
              >
                <Icon name="close" size={10} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
