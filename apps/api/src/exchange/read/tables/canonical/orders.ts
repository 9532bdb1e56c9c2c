import { codeCell, dayCell, momentCell, moneyCell, pathCell, quantityCell, textCell } from './cell-types.ts';
import { optional, type RowOf, required } from './column.ts';

/** Rows of one number are lines of one order, so all but the number may be said once, on any of them. */
export const orderColumns = {
  number: required(
    'number',
    textCell,
    'Номер|Номер заказа|№ заказа|Заказ|Заказ №|№|Order number|Order no|Order|Order id',
  ),
  client: optional(
    'client',
    textCell,
    'Клиент|Контрагент|Покупатель|Заказчик|Организация|Наименование клиента|Customer|Client name|Company',
  ),
  clientInn: optional('client_inn', codeCell, 'ИНН|ИНН клиента|ИНН контрагента|ИНН покупателя|Customer tax id'),
  manager: optional(
    'manager',
    textCell,
    'Менеджер|Ответственный|Ответственный менеджер|Коммерсант|Продавец|Sales manager|Employee',
  ),
  category: optional(
    'category',
    textCell,
    'Категория|Категория заказа|Вид заказа|Тип заказа|Order category|Order type',
  ),
  requestedAt: optional(
    'requested_at',
    momentCell,
    'Дата заявки|Заявка от|Дата заказа|Дата создания|Дата обращения|Дата поступления|Дата|Order date|Created at|Created|Date',
  ),
  confirmedAt: optional(
    'confirmed_at',
    momentCell,
    'Дата подтверждения|Подтверждён|Подтвержден|Дата договора|Дата заключения|Confirmed|Confirmation date',
  ),
  productGroup: optional(
    'product_group',
    pathCell,
    'Товарная группа|Группа товаров|Продуктовая группа|Группа|Product category',
  ),
  article: optional(
    'article',
    textCell,
    'Артикул|Обозначение|Код товара|Изделие|Номенклатура|Товар|SKU|Part number|Product',
  ),
  quantity: optional('quantity', quantityCell, 'Количество|Кол-во|Кол|Qty'),
  price: optional('price', moneyCell, 'Цена|Цена за единицу|Unit price'),
  amount: optional('amount', moneyCell, 'Сумма|Сумма с НДС|Сумма заказа|Стоимость|Итого|Всего|Total|Sum|Line total'),
  cost: optional('cost', moneyCell, 'Себестоимость|Плановая себестоимость|Затраты'),
  requestedShipDate: optional(
    'requested_ship_date',
    dayCell,
    'Желаемая дата отгрузки|Требуемая дата отгрузки|Желаемый срок|Запрошенный срок|Required date|Requested ship date',
  ),
  promisedShipDate: optional(
    'promised_ship_date',
    dayCell,
    'Обещанная дата отгрузки|Плановая дата отгрузки|Срок отгрузки|Срок поставки|Дата отгрузки план|Договорной срок|Due date|Promised date|Planned ship date',
  ),
  shippedAt: optional(
    'shipped_at',
    momentCell,
    'Дата отгрузки|Отгружен|Отгружено|Фактическая дата отгрузки|Дата отгрузки факт|Shipped|Shipped date|Ship date',
  ),
  closedAt: optional('closed_at', momentCell, 'Дата закрытия|Закрыт|Завершён|Дата завершения|Closed|Close date'),
  cancelledAt: optional(
    'cancelled_at',
    momentCell,
    'Дата отмены|Отменён|Отменен|Аннулирован|Cancelled|Canceled at|Cancel date',
  ),
  cancelReason: optional(
    'cancel_reason',
    textCell,
    'Причина отмены|Причина отказа|Причина аннулирования|Cancellation reason|Lost reason',
  ),
  cancelService: optional('cancel_service', textCell, 'Служба отмены|Отменила служба|На ком отменён|Cancelled by'),
  terms: optional('terms', textCell, 'Условия оплаты|Оплата|Порядок оплаты|Условия|Payment terms'),
  externalId: optional('external_id', textCell, 'Код|Ид|Идентификатор|Код 1С|GUID|ID'),
} as const;

export type CanonicalOrderRow = RowOf<typeof orderColumns>;

export const stageColumns = {
  orderNumber: required(
    'order_number',
    textCell,
    'Номер заказа|№ заказа|Заказ|Номер|Заявка|Order number|Order|Case id|Case',
  ),
  stage: required('stage', textCell, 'Этап|Стадия|Статус|Операция|Шаг|Stage|Status|Activity'),
  enteredAt: required(
    'entered_at',
    momentCell,
    'Вошёл|Начало|Дата начала|Дата входа|Дата этапа|Дата|С|Start|Started at|Start date|Timestamp|Date|Entered',
  ),
  leftAt: optional(
    'left_at',
    momentCell,
    'Вышел|Окончание|Дата окончания|Дата выхода|Конец|Завершение|По|End|Finished at|End date|Left',
  ),
  service: optional('service', textCell, 'Служба|Отдел|Подразделение|Исполнитель|Department|Resource'),
  waitsFor: optional('waits_for', textCell, 'Ожидание|Ждём|Кого ждём|Ожидает|Waiting for'),
  reason: optional('reason', textCell, 'Причина|Причина задержки|Причина опоздания|Комментарий|Comment'),
} as const;

export type CanonicalStageRow = RowOf<typeof stageColumns>;
