import type { CommandOption } from '@svodka/domain';
import type { OrderCardData } from './card.ts';
import { CancelForm } from './command-forms/cancel-form.tsx';
import { LateForm } from './command-forms/late-form.tsx';
import { PauseForm } from './command-forms/pause-form.tsx';
import { QuantitiesForm } from './command-forms/quantities-form.tsx';
import { ReleaseAdvanceForm } from './command-forms/release-advance-form.tsx';
import { ReturnForm } from './command-forms/return-form.tsx';
import { WaitForm } from './command-forms/wait-form.tsx';
import { WriteOffForm } from './command-forms/write-off-form.tsx';
import type { OrderCommandRunner } from './use-order-command.ts';

export interface CommandFormProps {
  card: OrderCardData;
  runner: OrderCommandRunner;
  onClose: () => void;
}

/** What has to be asked before a command can be given. */
export function CommandDialog({ option, ...form }: CommandFormProps & { option: CommandOption }) {
  switch (option.command) {
    case 'return':
      return <ReturnForm {...form} />;
    case 'pause':
      return <PauseForm {...form} />;
    case 'releaseAdvance':
      return <ReleaseAdvanceForm {...form} />;
    case 'cancel':
      return <CancelForm {...form} />;
    case 'wait':
      return <WaitForm {...form} />;
    case 'recordReady':
    case 'ship':
      return <QuantitiesForm command={option.command} {...form} />;
    case 'writeOff':
      return <WriteOffForm {...form} />;
    case 'advance':
      return <LateForm to={option.to} {...form} />;
    case 'resume':
    case 'reopen':
      return null;
  }
}
