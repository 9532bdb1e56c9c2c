import { t } from '@lingui/core/macro';
import type { CommandOption, OrderCommandType } from '@svodka/domain';
import { useState } from 'react';
import { sayRefusal, useMe, useToday } from '#lib';
import { Button, ConflictDialog, Icon, IconButton, Menu, type MenuEntry, RefusedButton } from '#ui';
import type { OrderCardData } from './card.ts';
import { CommandDialog } from './command-dialog.tsx';
import { arrange, asksWhyLate, commandOptions } from './command-options.ts';
import { sayOption } from './command-words.ts';
import { PlanShipment } from './plan-shipment.tsx';
import { useOrderCommand } from './use-order-command.ts';

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

export function OrderActions({ card }: { card: OrderCardData }) {
  const { order } = card;
  const me = useMe();
  const today = useToday();
  const [asked, setAsked] = useState<CommandOption | null>(null);
  const runner = useOrderCommand(
    order,
    () => setAsked(null),
    (advance) => setAsked({ command: 'advance', refusal: null, ...advance }),
  );
  const late = asksWhyLate(order);
  const { shown, more } = arrange(commandOptions(order, me, today));
  const run = (option: CommandOption) => {
    if (option.command === 'advance' && !late)
      runner.send({ type: 'advance', ...(option.to ? { to: option.to } : {}) });
    else if (option.command === 'resume' || option.command === 'reopen') runner.send({ type: option.command });
    else setAsked(option);
  };
  const entries = more.map(
    (option): MenuEntry => ({
      kind: 'action',
      label: sayOption(option, late),
      run: () => run(option),
      ...(option.refusal ? { hint: sayRefusal(option.refusal.code), disabled: true } : {}),
    }),
  );
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
      {asked ? <CommandDialog option={asked} card={card} runner={runner} onClose={() => setAsked(null)} /> : null}
      {runner.conflict ? (
        <ConflictDialog
          conflict={runner.conflict}
          busy={runner.busy}
          onRepeat={() => void runner.repeat()}
          onClose={runner.close}
        />
      ) : null}
    </section>
  );
}

/** The one step that is most likely next gets the accent. */
function primaryOf(shown: readonly CommandOption[]): OrderCommandType | null {
  const open = shown.filter((option) => option.refusal === null).map((option) => option.command);
  return (['advance', 'ship', 'resume', 'recordReady'] as const).find((command) => open.includes(command)) ?? null;
}
