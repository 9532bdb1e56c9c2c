import { t } from '@lingui/core/macro';
import { say, type Words } from './say.ts';

/** Names of fields as people see them in histories and conflicts. */
const fieldWords = {
  amount: () => t`Сумма`,
  paid: () => t`Оплачено`,
  stage: () => t`Стадия`,
  managerId: () => t`Менеджер`,
  contactId: () => t`Контакт`,
  contractId: () => t`Договор`,
  category: () => t`Категория`,
  comment: () => t`Примечание`,
  terms: () => t`Условия оплаты`,
  requestedShipDate: () => t`Желаемый срок`,
  promisedShipDate: () => t`Обещанный срок`,
  currentShipDate: () => t`Текущий срок`,
  lines: () => t`Состав`,
  paused: () => t`Пауза`,
  waitsFor: () => t`Кого ждём`,
  lifecycleVersion: () => t`Версия пути`,
  legalName: () => t`Полное название`,
  shortName: () => t`Краткое название`,
  inn: () => t`ИНН`,
  kpp: () => t`КПП`,
  ogrn: () => t`ОГРН`,
  region: () => t`Регион`,
  activities: () => t`Виды деятельности`,
  status: () => t`Состояние`,
  note: () => t`Заметка`,
  name: () => t`Имя`,
  role: () => t`Роль`,
  service: () => t`Служба`,
  active: () => t`Работает`,
  price: () => t`Цена`,
  quantity: () => t`Количество`,
  readyQuantity: () => t`Готово`,
  shippedQuantity: () => t`Отгружено`,
} satisfies Words;

export const sayField = (field: string): string => say(fieldWords, field);
