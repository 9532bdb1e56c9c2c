import { plural, t } from '@lingui/core/macro';
import type { DuplicateReason } from '@svodka/domain';
import { say, type Words } from './say.ts';

const strengthWords: Words = {
  certain: () => t`Точно`,
  likely: () => t`Вероятно`,
  possible: () => t`Возможно`,
};

export const sayDuplicateStrength = (strength: string): string => say(strengthWords, strength);

/** Why two clients seem to be one, in a few words. */
function sayDuplicateReason(reason: DuplicateReason): string {
  switch (reason.kind) {
    case 'innAndKpp':
      return reason.kpp === null ? t`один ИНН предпринимателя` : t`одни ИНН и КПП`;
    case 'inn':
      return t`один ИНН, КПП указан не у обоих`;
    case 'branches':
      return t`один ИНН, но разные КПП: похоже на филиалы`;
    case 'account':
      return t`один расчётный счёт ${reason.account}`;
    case 'phone':
      return t`один телефон: ${reason.names.join(', ')}`;
    case 'email':
      return t`одна почта ${reason.email}`;
    case 'name':
      return reason.percent === 100 ? t`названия одинаковы` : t`названия похожи на ${reason.percent} %`;
    case 'otherInn':
      return t`но ИНН разные`;
  }
}

/** All of them, each once: two phones of one person are said as one. */
export const sayDuplicateReasons = (reasons: readonly DuplicateReason[]): string[] => [
  ...new Set(reasons.map(sayDuplicateReason)),
];

const events = (count: number) =>
  plural(count, { one: '# событие', few: '# события', many: '# событий', other: '# события' });
const payments = (count: number) =>
  plural(count, { one: '# оплата', few: '# оплаты', many: '# оплат', other: '# оплаты' });
const orders = (count: number) =>
  plural(count, { one: '# заказ', few: '# заказа', many: '# заказов', other: '# заказа' });

/** How much of a client moves with a merge. */
export function sayMoved(moved: { orders: number; payments: number; events: number }): string {
  return [orders(moved.orders), payments(moved.payments), events(moved.events)].join(', ');
}
