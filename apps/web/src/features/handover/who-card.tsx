import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMe } from '#lib';
import { Card, DateField, SelectField } from '#ui';
import type { HandoverDraft } from './draft.ts';
import { useSellers, useTakers } from './use-sellers.ts';

interface WhoCardProps {
  draft: HandoverDraft;
  onFrom: (fromId: string) => void;
  onChange: (more: Partial<HandoverDraft>) => void;
}

/** From whom, to whom, from what day. Somebody who is only away needs no handover. */
export function WhoCard({ draft, onFrom, onChange }: WhoCardProps) {
  const me = useMe();
  const sellers = useSellers();
  const givers = sellers.map(({ id, name, active }) => ({ value: id, label: active ? name : t`${name} (отключён)` }));
  return (
    <Card title={t`От кого, кому и с какого дня`}>
      <div className="grid gap-3 p-3 @2xl:grid-cols-3">
        <SelectField
          label={t`От кого`}
          empty={t`Выберите менеджера`}
          options={givers}
          value={draft.fromId}
          required
          onText={onFrom}
        />
        <SelectField
          label={t`Кому`}
          empty={t`Выберите менеджера`}
          options={useTakers(draft.fromId)}
          value={draft.toId}
          required
          onText={(toId) => onChange({ toId })}
        />
        <DateField
          label={t`С какого дня`}
          hint={t`День впереди: передача произойдёт сама.`}
          value={draft.fromDay}
          required
          onText={(fromDay) => onChange({ fromDay })}
        />
      </div>
      <p className="border-t border-line2 px-3 py-2 text-s text-ink2">
        {draft.fromId === me.id ? <Trans>Уходите в отпуск?</Trans> : <Trans>Человек в отпуске или болеет?</Trans>}{' '}
        <Trans>
          Передавать не нужно:{' '}
          <Link to="/settings/absence" className="link">
            назначьте замещающего
          </Link>
          . Он увидит всю работу, а клиенты останутся за своим менеджером.
        </Trans>
      </p>
    </Card>
  );
}
