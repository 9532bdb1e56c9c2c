import { t } from '@lingui/core/macro';
import type { EditFault } from '@svodka/domain';

const faultWords: Readonly<Record<EditFault['code'], () => string>> = {
  nameMissing: () => t`Заполните название и краткое название на обоих языках.`,
  nameRepeated: () => t`Стадия с таким названием уже есть.`,
  ownStageMissing: () => t`Без этой стадии заказ не пройдёт свой путь. Её можно переименовать, но не убрать.`,
  ownStageMoved: () => t`Эта стадия стоит не на своём месте.`,
  workNotHere: () => t`Здесь добавленной стадии не место: заказ прошёл бы мимо неё.`,
  servicesMissing: () => t`Выберите, каким службам дать задачи.`,
  servicesNotHere: () => t`Стадия завершается сама, поэтому задач в ней не бывает.`,
  stageRepeated: () => t`Эта стадия стоит на пути дважды.`,
  stageUnreachable: () => t`До этой стадии заказу не дойти.`,
  stageWithoutWayOut: () => t`Из этой стадии заказу некуда идти.`,
  terminalBeforeWork: () => t`Эта стадия стоит после конца пути.`,
  wonMissing: () => t`Путь ничем не заканчивается.`,
  lostMissing: () => t`Заказ негде отменить.`,
  guardUnknown: () => t`Условие этой стадии приложению неизвестно.`,
  commandUndefined: () => t`Для этой стадии не сказано, что в ней можно делать.`,
};

/** Each fault once: several rules may find the same thing at one stage. */
export function sayFaults(faults: readonly EditFault[]): string[] {
  return [...new Set(faults.map(({ code }) => faultWords[code]()))];
}
