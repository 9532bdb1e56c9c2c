import { t } from '@lingui/core/macro';
import { parties, type StageEdit, services, takesTasks } from '@svodka/domain';
import { choices, partyWords, say, serviceWords } from '#lib';
import { Checkbox, SelectField, TextField } from '#ui';
import { parseDays } from './parse-days.ts';

interface StageFormProps {
  stage: StageEdit;
  /** An end of the path has only its names to change. */
  ended: boolean;
  onChange: (change: Partial<StageEdit>) => void;
}

function Names({ stage: { name, shortName }, onChange }: Omit<StageFormProps, 'ended'>) {
  const longest = { maxLength: 80, required: true };
  return (
    <>
      <TextField
        label={t`Название`}
        value={name.ru}
        {...longest}
        onText={(ru) => onChange({ name: { ...name, ru } })}
      />
      <TextField
        label={t`Кратко`}
        value={shortName.ru}
        {...longest}
        onText={(ru) => onChange({ shortName: { ...shortName, ru } })}
      />
      <TextField
        label={t`Название по-английски`}
        value={name.en}
        {...longest}
        onText={(en) => onChange({ name: { ...name, en } })}
      />
      <TextField
        label={t`Кратко по-английски`}
        value={shortName.en}
        {...longest}
        onText={(en) => onChange({ shortName: { ...shortName, en } })}
      />
    </>
  );
}

function Tasks({ stage, onChange }: Omit<StageFormProps, 'ended'>) {
  const toggle = (service: (typeof services)[number]) => {
    const has = stage.services.includes(service);
    const next = has ? stage.services.filter((one) => one !== service) : [...stage.services, service];
    onChange({ services: next });
  };
  return (
    <fieldset className="col-span-full">
      <legend className="mb-1 text-s font-medium text-ink2">{t`Кому дать задачу при входе в стадию`}</legend>
      {takesTasks(stage.code) ? (
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {services.map((service) => (
            <Checkbox
              key={service}
              label={say(serviceWords, service)}
              checked={stage.services.includes(service)}
              onChange={() => toggle(service)}
            />
          ))}
        </div>
      ) : (
        <p className="text-s text-ink3">
          {t`Эта стадия завершается сама, когда сделано её дело, поэтому задач в ней нет. Для работы служб добавьте стадию рядом.`}
        </p>
      )}
    </fieldset>
  );
}

export function StageForm({ stage, ended, onChange }: StageFormProps) {
  return (
    <div className="grid grid-cols-1 gap-3 px-3 pt-1 pb-3.5 pl-12 max-[719px]:pl-3 min-[560px]:grid-cols-2 min-[900px]:grid-cols-4">
      <Names stage={stage} onChange={onChange} />
      {ended ? null : (
        <>
          <SelectField
            label={t`Кого ждём`}
            options={choices(partyWords)}
            value={stage.waitsFor}
            onText={(value) => onChange({ waitsFor: parties.find((party) => party === value) ?? stage.waitsFor })}
          />
          <TextField
            label={t`Норматив, рабочих дней`}
            hint={t`Пусто — без норматива`}
            numeric
            value={stage.normWorkingDays ?? ''}
            onText={(text) => onChange({ normWorkingDays: parseDays(text) })}
          />
          <div className="self-center">
            <Checkbox
              label={t`Можно пропустить`}
              checked={stage.skippable}
              onChange={() => onChange({ skippable: !stage.skippable })}
            />
          </div>
          <Tasks stage={stage} onChange={onChange} />
        </>
      )}
    </div>
  );
}
