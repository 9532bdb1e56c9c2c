import type { CommandOption } from '@svodka/domain';
import { useState } from 'react';
import { useMe, useToday } from '#lib';
import type { Order } from './card.ts';
import { asksWhyLate, commandOptions } from './command-options.ts';
import { useOrderCommand } from './use-order-command.ts';

type Question = CommandOption | 'edit' | 'handOver';

/** What is being asked before a step is taken, and the order as it was seen when the asking began. */
interface Asked {
  question: Question;
  /** Null once the person was told what has changed since: then the step goes over the present state. */
  version: number | null;
}

/** The steps one may take with an order, and the one that is being taken. */
export function useOrderSteps(order: Order) {
  const me = useMe();
  const today = useToday();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (question: Question) => setAsked({ question, version: order.version });
  const close = () => setAsked(null);
  // What was opened while a step was on its way is not that step's to close.
  const done = () => setAsked((now) => (now === asked ? null : now));
  const runner = useOrderCommand(order, done, (advance) => ask({ command: 'advance', refusal: null, ...advance }));
  const late = asksWhyLate(order);
  /** Whether a step is taken at once, with nothing to ask. */
  const isImmediate = ({ command }: CommandOption) =>
    command === 'resume' || command === 'reopen' || (command === 'advance' && !late);
  const run = (option: CommandOption) => {
    if (option.command === 'advance' && !late)
      runner.send({ type: 'advance', ...(option.to ? { to: option.to } : {}) });
    else if (option.command === 'resume' || option.command === 'reopen') runner.send({ type: option.command });
    else ask(option);
  };
  const version = asked?.version ?? order.version;
  return {
    options: commandOptions(order, me, today),
    late,
    isImmediate,
    run,
    edit: () => ask('edit'),
    handOver: () => ask('handOver'),
    asked: asked?.question ?? null,
    close,
    runner: {
      ...runner,
      send: (command: Parameters<typeof runner.send>[0]) => runner.send(command, version),
      close: () => {
        setAsked(asked && { ...asked, version: null });
        runner.close();
      },
    },
  };
}

export type OrderSteps = ReturnType<typeof useOrderSteps>;
