import { t } from '@lingui/core/macro';
import type { CommandOption, OrderCommandType } from '@svodka/domain';
import { lazy, Suspense } from 'react';
import { sayRefusal, useMay } from '#lib';
import { Button, ConflictDialog, Icon, IconButton, Menu, type MenuEntry, RefusedButton } from '#ui';
import type { OrderCardData } from './card.ts';
import { CommandDialog } from './command-dialog.tsx';
import { arrange } from './command-options.ts';
import { sayOption } from './command-words.ts';
import { PlanShipment } from './plan-shipment.tsx';
import { useNames } from './use-names.ts';
import type { OrderSteps } from './use-order-steps.ts';

const EditOrder = lazy(() => import('./edit-order.tsx').then((edit) => ({ default: edit.EditOrder })));
const HandOver = lazy(() => import('./hand-over.tsx').then((hand) => ({ default: hand.HandOver })));

interface OptionButtonProps {
  option: CommandOption;
  label: string;
  primary: boolean;
  busy: boolean;
  onRun: () => void;
}

function OptionButton({ option, label, primary, busy, onRun }: OptionButtonProps) {
  if (option.refusal === null) {
    return (
      <Button kind={primary ? 'primary' : 'plain'} busy={busy} onClick={onRun}>
        {label}
      </Button>
    );
  }
  return <RefusedButton label={label.replace('…', '')} reason={sayRefusal(option.refusal.code)} />;
}

function MoreActions({ entries }: { entries: readonly MenuEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Menu
      entries={entries}
      opener={(opener) => (
        <IconButton label={t`Ещё действия`} kind="plain" {...opener}>
          <Icon name="more" />
        </IconButton>
      )}
    />
  );
}

function Asked({ card, steps }: { card: OrderCardData; steps: OrderSteps }) {
  const names = useNames(card.order);
  const { asked, runner, close } = steps;
  return (
    <Suspense>
      {asked === 'edit' ? <EditOrder card={card} onClose={close} /> : null}
      {asked === 'handOver' ? <HandOver orders={[card.order]} onClose={close} onDone={close} /> : null}
      {asked !== null && typeof asked === 'object' ? (
        <CommandDialog option={asked} card={card} runner={runner} onClose={close} />
      ) : null}
      {runner.conflict ? (
        <ConflictDialog
          conflict={runner.conflict}
          names={names}
          busy={runner.busy}
          onRepeat={() => void runner.repeat()}
          onClose={runner.close}
        />
      ) : null}
    </Suspense>
  );
}

export function OrderActions({ card, steps }: { card: OrderCardData; steps: OrderSteps }) {
  const { order } = card;
  const { late, run, runner } = steps;
  const mayHandOver = useMay('client.handOver');
  const { shown, more } = arrange(steps.options);
  const entries = more.map(
    (option): MenuEntry => ({
      kind: 'action',
      label: sayOption(option, late),
      run: () => run(option),
      ...(option.refusal ? { hint: sayRefusal(option.refusal.code), disabled: true } : {}),
    }),
  );
  if (mayHandOver && order.open) entries.push({ kind: 'action', label: t`Передать менеджеру…`, run: steps.handOver });
  return (
    <section aria-label={t`Что можно сделать`} className="no-print flex flex-wrap items-start gap-1.5 pt-3.5">
      {shown.map((option) => (
        <OptionButton
          key={`${option.command}-${option.to ?? ''}`}
          option={option}
          label={sayOption(option, late)}
          primary={option.command === primaryOf(shown)}
          busy={runner.busy}
          onRun={() => run(option)}
        />
      ))}
      <PlanShipment card={card} />
      <MoreActions entries={entries} />
      <Asked card={card} steps={steps} />
    </section>
  );
}

/** The one step that is most likely next gets the accent. */
function primaryOf(shown: readonly CommandOption[]): OrderCommandType | null {
  const open = shown.filter((option) => option.refusal === null).map((option) => option.command);
  return (['advance', 'ship', 'resume', 'recordReady'] as const).find((command) => open.includes(command)) ?? null;
}
