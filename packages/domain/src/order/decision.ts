import type { PlainDate } from '../date.ts';
import type { Refusal } from '../refusal.ts';
import type { Result } from '../result.ts';
import type { CommandOf, OrderCommandType } from './command.ts';
import type { OrderEvent } from './event.ts';
import type { Lifecycle, StageDefinition } from './lifecycle.ts';
import type { Actor } from './may-move-stage.ts';
import type { OrderState } from './order-state.ts';

/** What a decision may know of the world besides the order. */
export type DecisionContext = { readonly actor: Actor; readonly today: PlainDate };

/** An order on its path: what every command looks at. */
export type Situation = {
  readonly lifecycle: Lifecycle;
  readonly order: OrderState;
  readonly stage: StageDefinition;
  readonly context: DecisionContext;
};

/** One command = one file = its events or a refusal. Stage table, pause and rights have been looked at before. */
export type CommandHandler<Type extends OrderCommandType> = (
  situation: Situation,
  command: CommandOf<Type>,
) => Result<readonly OrderEvent[], Refusal>;
