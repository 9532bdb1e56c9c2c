import { t } from '@lingui/core/macro';
import { formatMoney } from '../format/index.ts';
import { sayParty } from './parties.ts';
import { say, type Words } from './say.ts';
import { sayStage } from './stages.ts';

const eventWords: Words = {
  'order.created': () => t`Заявка заведена`,
  'order.edited': () => t`Заказ изменён`,
  'order.linesSet': () => t`Состав изменён`,
  'order.moved': () => t`Заказ изменён`,
  'order.paid': () => t`Оплата`,
  'order.commented': () => t`Комментарий`,
  'shipment.planned': () => t`Отгрузка запланирована`,
  'shipment.replanned': () => t`План отгрузки изменён`,
  'shipment.dropped': () => t`План отгрузки снят`,
  'shipment.posted': () => t`Запланированная отгрузка проведена`,
  'payment.recorded': () => t`Оплата записана`,
  'client.eventAdded': () => t`Событие клиента`,
};

const commandWords: Words = {
  advance: () => t`Переведён дальше`,
  return: () => t`Возвращён`,
  pause: () => t`Поставлен на паузу`,
  resume: () => t`Снят с паузы`,
  wait: () => t`Сменилось, кого ждём`,
  releaseAdvance: () => t`Разрешён запуск без аванса`,
  recordReady: () => t`Отмечена готовность`,
  ship: () => t`Отгрузка`,
  writeOff: () => t`Списание`,
  cancel: () => t`Отменён`,
  reopen: () => t`Открыт снова`,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function sayCommand(command: Record<string, unknown>): string {
  const what = say(commandWords, textOf(command.type));
  const to = textOf(command.to);
  const party = textOf(command.for) ?? textOf(command.service);
  const why = textOf(command.reason) ?? textOf(command.cause) ?? textOf(command.note);
  return [to ? `${what}: ${sayStage(to)}` : what, party ? sayParty(party) : null, why].filter(Boolean).join(' · ');
}

function paidAmount(payload: Record<string, unknown>): number | null {
  const credits = Array.isArray(payload.credits) ? payload.credits.filter(isRecord) : [];
  const sum = credits.reduce((total, credit) => total + (typeof credit.amount === 'number' ? credit.amount : 0), 0);
  return sum === 0 ? null : sum;
}

/** One line of an order's history in words. */
export function sayEvent(type: string, payload: unknown): string {
  const details = isRecord(payload) ? payload : {};
  if (type === 'order.moved' && isRecord(details.command)) return sayCommand(details.command);
  const what = say(eventWords, type);
  if (type === 'order.paid') {
    const amount = paidAmount(details);
    return amount === null ? what : `${what}: ${formatMoney(amount)}`;
  }
  const text = textOf(details.text);
  return text ? `${what}: ${text}` : what;
}
