import { codeCell, dayCell, moneyCell, textCell } from './cell-types.ts';
import { optional, type RowOf, required } from './column.ts';

export const scheduleColumns = {
  orderNumber: required('order_number', textCell, 'Номер заказа|№ заказа|Заказ|Order number|Order'),
  documentNumber: optional(
    'document_number',
    textCell,
    'Номер счёта|Счёт|№ счёта|Номер документа|Документ|Invoice|Invoice number',
  ),
  dueDate: required(
    'due_date',
    dayCell,
    'Срок оплаты|Дата платежа|Оплатить до|Дата оплаты план|Плановая дата оплаты|Срок|Дата|Due|Due date',
  ),
  amount: required('amount', moneyCell, 'Сумма|Сумма платежа|К оплате|Сумма к оплате|Amount due|Sum'),
  issuedAt: optional('issued_at', dayCell, 'Дата счёта|Счёт от|Дата выставления|Выставлен|Invoice date|Issued'),
} as const;

export type CanonicalScheduleRow = RowOf<typeof scheduleColumns>;

export const paymentColumns = {
  date: required('date', dayCell, 'Дата|Дата оплаты|Дата платежа|Дата поступления|Оплачено|Payment date|Paid at'),
  amount: required(
    'amount',
    moneyCell,
    'Сумма|Сумма платежа|Сумма оплаты|Поступило|Оплата|Приход|Payment amount|Sum|Paid',
  ),
  client: optional('client', textCell, 'Клиент|Контрагент|Плательщик|Покупатель|Заказчик|Customer|Payer'),
  clientInn: optional('client_inn', codeCell, 'ИНН|ИНН плательщика|ИНН клиента|ИНН контрагента|Payer tax id'),
  orderNumber: optional('order_number', textCell, 'Номер заказа|№ заказа|Заказ|Order|Order number'),
  documentNumber: optional(
    'document_number',
    textCell,
    'Номер документа|Номер платёжного поручения|Платёжное поручение|№ п/п|Номер|Счёт|Document|Invoice number',
  ),
  purpose: optional(
    'purpose',
    textCell,
    'Назначение|Назначение платежа|Основание|Комментарий|Payment purpose|Description',
  ),
  externalId: optional('external_id', textCell, 'Код|Ид|Идентификатор|Код 1С|GUID|ID'),
} as const;

export type CanonicalPaymentRow = RowOf<typeof paymentColumns>;
