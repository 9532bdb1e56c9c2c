import type { PlainDate } from '../date.ts';
import type { Party } from '../service.ts';
import { type GuardName, type Lifecycle, type StageDefinition, stageIndex, stageOf } from './lifecycle.ts';

/** What somebody has to do for an order to go on. */
export const nextActionCodes = [
  'resume',
  'answerQuestion',
  'tellShipDate',
  'remindAdvance',
  'remindPayment',
  'doTasks',
  'askClient',
  'signContract',
  'expectAdvance',
  'makeGoods',
  'ship',
  'expectPayment',
  'moveOn',
] as const;
export type NextActionCode = (typeof nextActionCodes)[number];

/** `to` is the stage an order is handed to, where the step is a move. */
export type NextAction = { readonly code: NextActionCode; readonly who: Party; readonly to?: string };

/** What the next step is judged by: facts that a row of the worklist has. */
export type ActionFacts = {
  readonly open: boolean;
  readonly paused: boolean;
  readonly stage: string;
  readonly waitsFor: Party;
  readonly hasContract: boolean;
  readonly openTasks: number;
  /** Those to sales or to the client through it. */
  readonly openQuestions: number;
  /** Moves of ship dates the client hasn't been told of. */
  readonly untoldMoves: number;
  readonly nextPaymentOn: PlainDate | null;
  readonly nextPaymentAmount: number | null;
  readonly nextPaymentIsAdvance: boolean;
  readonly readyPercent: number;
  readonly shippedPercent: number;
};

/**
 * The one thing to do next and who has to do it. What the client is waiting to hear comes first, then money that is late,
 * the work of services, what the stage still lacks before it can be left, and at last the move itself. A finished order
 * needs nothing.
 */
export function nextAction(lifecycle: Lifecycle, facts: ActionFacts, today: PlainDate): NextAction | null {
  if (!facts.open) return null;
  if (facts.paused) return { code: 'resume', who: facts.waitsFor };
  const stage = stageOf(lifecycle, facts.stage);
  return talk(facts, today) ?? work(stage, facts) ?? moveOn(lifecycle, stage, facts);
}

/** What sales has to say or ask before anything else. */
function talk(facts: ActionFacts, today: PlainDate): NextAction | null {
  const isLate = facts.nextPaymentOn !== null && facts.nextPaymentOn < today;
  if (facts.openQuestions > 0) return { code: 'answerQuestion', who: 'sales' };
  if (facts.untoldMoves > 0) return { code: 'tellShipDate', who: 'sales' };
  if (isLate) return { code: facts.nextPaymentIsAdvance ? 'remindAdvance' : 'remindPayment', who: 'sales' };
  return null;
}

/** What keeps the order in its stage: tasks, an answer somebody said he waits for, and the guards of leaving. */
function work(stage: StageDefinition, facts: ActionFacts): NextAction | null {
  if (facts.openTasks > 0) return { code: 'doTasks', who: facts.waitsFor };
  if (facts.waitsFor === 'client' && stage.waitsFor !== 'client') return { code: 'askClient', who: 'sales' };
  for (const guard of stage.leaveGuards) {
    const lacking = lackOf[guard](stage, facts);
    if (lacking !== null) return lacking;
  }
  return null;
}

function moveOn(lifecycle: Lifecycle, stage: StageDefinition, facts: ActionFacts): NextAction {
  if (facts.waitsFor === 'client') return { code: 'askClient', who: 'sales' };
  const next = lifecycle.stages[stageIndex(lifecycle, stage.code) + 1];
  return { code: 'moveOn', who: facts.waitsFor, ...(next ? { to: next.code } : {}) };
}

type Lack = (stage: StageDefinition, facts: ActionFacts) => NextAction | null;

/** Goods that lie ready go out where the stage lets them; else they have to be made. */
const ship: Lack = (stage, { readyPercent, shippedPercent }) =>
  readyPercent > shippedPercent && stage.accepts.includes('ship')
    ? { code: 'ship', who: 'dispatch' }
    : { code: 'makeGoods', who: 'production' };

/** What a guard that doesn't hold asks for, as far as a row can tell. */
const lackOf: Readonly<Record<GuardName, Lack>> = {
  tasksFinished: () => null,
  contractSigned: (_stage, { hasContract }) => (hasContract ? null : { code: 'signContract', who: 'sales' }),
  advanceCovered: (_stage, facts) => (facts.nextPaymentIsAdvance ? { code: 'expectAdvance', who: 'client' } : null),
  somethingReady: (stage, facts) => (facts.readyPercent > 0 ? null : ship(stage, facts)),
  allReady: (stage, facts) => (facts.readyPercent >= 100 ? null : ship(stage, facts)),
  somethingShipped: (stage, facts) => (facts.shippedPercent > 0 ? null : ship(stage, facts)),
  allShipped: (stage, facts) => (facts.shippedPercent >= 100 ? null : ship(stage, facts)),
  paidInFull: (_stage, facts) => (facts.nextPaymentAmount === null ? null : { code: 'expectPayment', who: 'client' }),
};
