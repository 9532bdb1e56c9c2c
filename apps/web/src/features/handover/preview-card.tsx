import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatOrders, useToday } from '#lib';
import { Button, Card, CardEmpty, CardRow, Day, FormEnd, Money, TextAreaField } from '#ui';
import { formatClients } from './counts.ts';
import { chosenRows, type HandoverDraft, type Share, sharesOf } from './draft.ts';
import type { useDesk } from './use-desk.ts';
import { useMakeHandover } from './use-make-handover.ts';
import { useSellers } from './use-sellers.ts';

interface PreviewCardProps {
  draft: HandoverDraft;
  desk: ReturnType<typeof useDesk>;
  onChange: (more: Partial<HandoverDraft>) => void;
  onDone: () => void;
}

function ShareRow({ share }: { share: Share }) {
  const name = useSellers().find(({ id }) => id === share.managerId)?.name;
  return (
    <CardRow top>
      <div className="min-w-0">
        <div className="font-[550]">{name ?? t`Кому — ещё не выбрано`}</div>
        <div className="text-s text-ink3">
          {formatClients(share.clientIds.length - share.ordersOnly)}, {formatOrders(share.orders)}
          {share.nextOn ? (
            <>
              {' · '}
              <Trans>
                ближайшая дата <Day value={share.nextOn} />
              </Trans>
            </>
          ) : null}
        </div>
      </div>
      <Money kopecks={share.amount} shown="never" strong />
    </CardRow>
  );
}

/** What the handover comes to, person by person, and the button that does it. */
export function PreviewCard({ draft, desk: { rows, complete }, onChange, onDone }: PreviewCardProps) {
  const now = useToday();
  const make = useMakeHandover(onDone);
  const shares = sharesOf(draft, rows);
  const chosen = chosenRows(draft, rows).length;
  const named = shares.every(({ managerId }) => managerId !== '');
  const planned = draft.fromDay > now;
  return (
    <Card title={t`Что получится`} note={planned ? t`запланируется` : undefined}>
      {chosen === 0 ? <CardEmpty>{t`Выберите, чьих клиентов передать.`}</CardEmpty> : null}
      {shares.map((share) => (
        <ShareRow key={share.managerId} share={share} />
      ))}
      <form
        className="flex flex-col gap-2 border-t border-line2 p-3"
        onSubmit={(event) => {
          event.preventDefault();
          make.send(draft, shares);
        }}
      >
        <TextAreaField
          label={t`Что знать тому, кто примет`}
          value={draft.note}
          maxLength={2000}
          rows={2}
          onText={(note) => onChange({ note })}
        />
        <FormEnd error={make.error}>
          <Button
            type="submit"
            kind="primary"
            busy={make.busy}
            disabled={!complete || chosen === 0 || !named || draft.fromDay === ''}
          >
            {planned ? (
              <Trans>
                Передать <Day value={draft.fromDay} near={false} />
              </Trans>
            ) : (
              <Trans>Передать</Trans>
            )}
          </Button>
        </FormEnd>
      </form>
    </Card>
  );
}
