import { t } from '@lingui/core/macro';
import { say, type Words } from './say.ts';

/** Why a payment seems to be somebody's, as the economist would say it. */
const matchReasonWords: Words = {
  inn: () => t`совпал ИНН`,
  account: () => t`знакомый счёт плательщика`,
  orderNumber: () => t`номер заказа в назначении`,
  documentNumber: () => t`номер счёта в назначении`,
  contractNumber: () => t`номер договора в назначении`,
  partAmount: () => t`сумма равна части`,
  orderAmount: () => t`сумма равна остатку заказа`,
  setAmount: () => t`сумма складывается из частей`,
};

const entryStateWords: Words = {
  queue: () => t`В очереди`,
  posted: () => t`Проведено`,
  notOurs: () => t`Не наше`,
  outgoing: () => t`Исходящий`,
};

export const sayMatchReason = (reason: string): string => say(matchReasonWords, reason);
export const sayEntryState = (state: string): string => say(entryStateWords, state);
