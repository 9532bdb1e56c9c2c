import { t } from '@lingui/core/macro';
import { formatDate, formatMoney } from '../format/index.ts';
import { moveCauseWords } from './orders.ts';
import { sayParty } from './parties.ts';
import { say, type Words } from './say.ts';
import { sayAsked } from './service-work.ts';
import { sayStage } from './stages.ts';

const eventWords: Words = {
  'order.created': () => t`Заявка заведена`,
  'order.edited': () => t`Заказ изменён`,
  'order.termsChanged': () => t`Условия оплаты изменены`,
  'order.linesSet': () => t`Состав изменён`,
  'order.linesAmended': () => t`Состав изменён после договора`,
  'order.moved': () => t`Заказ изменён`,
  'order.paid': () => t`Оплата`,
  'order.redated': () => t`Срок пересчитан`,
  'order.shipDateMoved': () => t`Срок перенесён`,
  'order.clientTold': () => t`Клиенту сказано о переносе`,
  'order.commented': () => t`Комментарий`,
  'order.lifecycleMoved': () => t`Переведён на другую версию пути`,
  'shipment.planned': () => t`Отгрузка запланирована`,
  'shipment.replanned': () => t`План отгрузки изменён`,
  'shipment.dropped': () => t`План отгрузки снят`,
  'shipment.posted': () => t`Запланированная отгрузка проведена`,
  'payment.recorded': () => t`Оплата записана`,
  'promise.given': () => t`Клиент обещал оплатить`,
  'promise.kept': () => t`Обещание оплатить выполнено`,
  'promise.broken': () => t`Обещание оплатить нарушено`,
  'promise.withdrawn': () => t`Обещание оплатить отозвано`,
  'payment.imported': () => t`Оплата загружена`,
  'payment.allocated': () => t`Аванс зачтён в оплату`,
  'payment.reallocated': () => t`Оплата перераспределена`,
  'payment.reversed': () => t`Оплата сторнирована`,
  'payment.released': () => t`Деньги вернулись в аванс клиента`,
  'client.eventAdded': () => t`Событие клиента`,
};

const taskWords: Words = {
  'task.created': () => t`поручена работа`,
  'task.accepted': () => t`работа принята`,
  'task.assigned': () => t`назначен исполнитель`,
  'task.asked': () => t`вопрос`,
  'task.answered': () => t`ответ`,
  'task.questionWithdrawn': () => t`вопрос снят`,
  'task.returned': () => t`работа возвращена`,
  'task.finished': () => t`работа завершена`,
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

/** Why a date moved, and from which day to which when that is one move. */
function sayMove(details: Record<string, unknown>): string {
  const lines = Array.isArray(details.lines) ? details.lines.filter(isRecord) : [];
  const [only, more] = lines;
  const from = textOf(details.from) ?? (more ? null : textOf(only?.fromDay));
  const to = textOf(details.to) ?? (more ? null : textOf(only?.toDay));
  const days = from && to && from !== to ? `${formatDate(from)} → ${formatDate(to)}` : null;
  return [say(moveCauseWords, textOf(details.cause)), days, textOf(details.note)].filter(Boolean).join(' · ');
}

/** Whose work it was, what happened to it, and the words it was told with. */
function sayTask(type: string, details: Record<string, unknown>): string {
  const to = type === 'task.asked' ? textOf(details.to) : null;
  const what = [say(taskWords, type), to ? sayAsked(to) : null].filter(Boolean).join(' ');
  const told = [details.text ?? details.question, details.reason, details.result, details.latenessReason];
  const words = [type === 'task.created' ? details.subject : null, ...told].map(textOf);
  return [`${sayParty(textOf(details.service))}: ${what}`, ...words].filter(Boolean).join(' · ');
}

/** One line of an order's history in words. */
export function sayEvent(type: string, payload: unknown): string {
  const details = isRecord(payload) ? payload : {};
  if (type === 'order.moved' && isRecord(details.command)) return sayCommand(details.command);
  if (type in taskWords) return sayTask(type, details);
  const what = say(eventWords, type);
  if (type === 'order.paid') {
    const amount = paidAmount(details);
    return amount === null ? what : `${what}: ${formatMoney(amount)}`;
  }
  if (type === 'order.redated' || type === 'order.shipDateMoved') return `${what}: ${sayMove(details)}`;
  if (type === 'order.clientTold' && details.informed === false) return t`Отметка «клиент предупреждён» снята`;
  if (type === 'payment.released' && typeof details.amount === 'number') {
    return `${what}: ${formatMoney(details.amount)}`;
  }
  const text = textOf(details.text) ?? textOf(details.reason);
  return text ? `${what}: ${text}` : what;
}
