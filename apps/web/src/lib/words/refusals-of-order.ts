import { t } from '@lingui/core/macro';

export const orderRefusals = {
  'order.finished': () => t`Заказ уже завершён.`,
  'order.notFinished': () => t`Заказ ещё не завершён.`,
  'order.neverFinished': () => t`Заказ ещё не завершали.`,
  'order.paused': () => t`Заказ на паузе. Сначала снимите её.`,
  'order.notPaused': () => t`Заказ не на паузе.`,
  'order.nothingShipped': () => t`Ещё ничего не отгружено.`,
  'order.somethingShipped': () => t`Часть уже отгружена, отменить заказ нельзя.`,
  'order.advanceNotAwaited': () => t`Аванс сейчас не ждут.`,
  'order.advanceAlreadyReleased': () => t`Запуск без аванса уже разрешён.`,
  'order.notConfirmed': () => t`Заказ ещё не подтверждён договором.`,
  'order.notInProduction': () => t`Заказ ещё не в производстве.`,
  'order.lineUnknown': () => t`Такой позиции в заказе нет. Обновите страницу.`,
  'order.lineRepeated': () => t`Позиция указана дважды.`,
  'order.readyBelowShipped': () => t`Готового не может быть меньше отгруженного.`,
  'order.readyAboveQuantity': () => t`Готового не может быть больше заказанного.`,
  'order.shipsMoreThanReady': () => t`Нельзя отгрузить больше, чем готово.`,
  'order.writesOffMoreThanOpen': () => t`Нельзя списать больше, чем осталось.`,
  'order.linesFixed': () => t`Состав менять поздно: договор уже подписан.`,
  'order.termsFixed': () => t`Условия оплаты менять поздно: договор уже подписан.`,
  'order.nothingToWriteOff': () => t`Списывать нечего.`,
};

export const stageRefusals = {
  'stage.unknown': () => t`Такой стадии нет.`,
  'stage.notForward': () => t`Эта стадия не впереди текущей.`,
  'stage.notSkippable': () => t`Эту стадию пропускать нельзя.`,
  'stage.notEarlier': () => t`Вернуть можно только на более раннюю стадию.`,
  'stage.notVisited': () => t`На этой стадии заказ ещё не был.`,
  'stage.nothingEarlier': () => t`Раньше этой стадии ничего нет.`,
  'stage.alreadyComplete': () => t`Стадия уже завершена.`,
};

export const guardRefusals = {
  'guard.contractSigned': () => t`Нужен подписанный договор.`,
  'guard.advanceCovered': () => t`Аванс ещё не пришёл полностью.`,
  'guard.allReady': () => t`Готовы ещё не все позиции.`,
  'guard.somethingReady': () => t`Ещё ничего не готово.`,
  'guard.somethingShipped': () => t`Ещё ничего не отгружено.`,
  'guard.allShipped': () => t`Отгружено ещё не всё.`,
  'guard.paidInFull': () => t`Заказ оплачен не полностью.`,
};
