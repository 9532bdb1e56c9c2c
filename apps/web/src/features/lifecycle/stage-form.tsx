import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { isOwnStage, parties, type StageEdit, services, takesTasks } from '@svodka/domain';
import { useState } from 'react';
import { choices, partyWords, say, serviceWords } from '#lib';
import { Button, Checkbox, Icon, SelectField, TextField } from '#ui';
import { parseDays } from './parse-days.ts';
import type { PathDraft } from './use-path-draft.ts';

interface StageFormProps {
  stage: StageEdit;
  /** An end of the path has only its names to change. */
  ended: boolean;
  draft: PathDraft;
}

interface FieldsProps {
  stage: StageEdit;
  onChange: (change: Partial<StageEdit>) => void;
}

function Names({ stage: { name, shortName }, onChange }: FieldsProps) {
  // A stage just added has no name to read yet.
  const [fresh] = useState(name.ru === '');
  const longest = { maxLength: 80, required: true };
  return (
    <>
      <TextField
        label={t`Название`}
        autoFocus={fresh}
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

function Tasks({ stage, onChange }: FieldsProps) {
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

/** Our own stages keep their places; those the plant added may go. */
function WorkActions({ stage: { code }, draft }: Pick<StageFormProps, 'stage' | 'draft'>) {
  const up = draft.mover(code, -1);
  const down = draft.mover(code, 1);
  return (
    <div className="col-span-full flex flex-wrap gap-1.5">
      <Button small disabled={up === null} onClick={() => up?.()}>
        <Icon name="up" size={12} />
        <Trans>Выше</Trans>
      </Button>
      <Button small disabled={down === null} onClick={() => down?.()}>
        <Icon name="down" size={12} />
        <Trans>Ниже</Trans>
      </Button>
      <Button small kind="danger" onClick={() => draft.remove(code)}>
        <Trans>Убрать стадию</Trans>
      </Button>
    </div>
  );
}

function Rules({ stage, onChange }: FieldsProps) {
  return (
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
  );
}

export function StageForm({ stage, ended, draft }: StageFormProps) {
  const change = (part: Partial<StageEdit>) => draft.edit(stage.code, part);
  return (
    <div className="grid grid-cols-1 gap-3 px-3 pt-1 pb-3.5 pl-12 max-[719px]:pl-3 min-[560px]:grid-cols-2 min-[900px]:grid-cols-4">
      <Names stage={stage} onChange={change} />
      {ended ? null : <Rules stage={stage} onChange={change} />}
      {isOwnStage(stage.code) ? null : <WorkActions stage={stage} draft={draft} />}
    </div>
  );
}
