import type { Database } from '@svodka/database';
import type { Party, ReasonKind } from '@svodka/domain';
import { newId } from '../platform/new-id.ts';

type Usual = readonly [party: Party, name: string, nameEn: string];

/** What a maker of connectors hears most; the plant renames, adds and archives as it likes. */
const usual: Readonly<Record<ReasonKind, readonly Usual[]>> = {
  lateness: [
    ['sales', 'Много заявок', 'Too many requests'],
    ['sales', 'Замечания юристов', 'Lawyers’ remarks'],
    ['engineering', 'Загрузка КБ', 'Engineering is overloaded'],
    ['engineering', 'Сложная проработка', 'Difficult design'],
    ['engineering', 'Исправление КД', 'Drawings had to be corrected'],
    ['engineering', 'Доработка КД', 'Drawings had to be completed'],
    ['costing', 'Очередь расчётов', 'Queue of estimates'],
    ['purchasing', 'Ждали цены поставщика', 'Waited for the supplier’s prices'],
    ['purchasing', 'Поставщик задержал корпуса', 'Supplier delayed the housings'],
    ['purchasing', 'Нет материалов', 'No materials'],
    ['preparation', 'Очередь технологов', 'Queue at process engineering'],
    ['preparation', 'Нет оснастки', 'No tooling'],
    ['preparation', 'Не хватило материалов', 'Not enough materials'],
    ['production', 'Загрузка цеха', 'Workshop is overloaded'],
    ['production', 'Брак при сборке', 'Rejects at assembly'],
    ['production', 'Ремонт оборудования', 'Equipment under repair'],
    ['dispatch', 'Очередь на упаковку', 'Queue for packing'],
    ['dispatch', 'Ждали машину', 'Waited for the truck'],
    ['client', 'Нет данных от клиента', 'No data from the client'],
    ['client', 'Согласование у клиента', 'Client’s approval'],
    ['client', 'Клиент просил не начинать', 'Client asked not to start'],
    ['client', 'Ждут бюджет', 'Client waits for a budget'],
    ['client', 'Ждали оплату', 'Waited for the payment'],
  ],
  return: [
    ['sales', 'Неполная заявка', 'Incomplete request'],
    ['engineering', 'Ошибка в чертеже', 'Mistake in the drawing'],
    ['engineering', 'Нет норм расхода материалов', 'No material consumption norms'],
    ['costing', 'Ошибка в расчёте', 'Mistake in the estimate'],
    ['purchasing', 'Материал снят с производства', 'Material is discontinued'],
    ['preparation', 'Не изготовить по чертежу', 'Can’t be made to the drawing'],
    ['client', 'Просят скидку', 'Client asks for a discount'],
    ['client', 'Изменили количество', 'Client changed the quantity'],
    ['client', 'Добавили позиции', 'Client added items'],
    ['client', 'Изменили техническое задание', 'Client changed the specification'],
  ],
  pause: [
    ['client', 'Клиент просил подождать', 'Client asked to wait'],
    ['client', 'Закрытие года у клиента', 'Client closes the year'],
    ['client', 'Клиент просил не начинать', 'Client asked not to start'],
    ['client', 'Ждут бюджет', 'Client waits for a budget'],
    ['client', 'Уточняют объект поставки', 'Client is clarifying the site'],
    ['purchasing', 'Нет материалов на рынке', 'No materials on the market'],
    ['production', 'Остановка участка', 'Workshop section is stopped'],
    ['bank', 'Платёж на проверке банка', 'Payment is under the bank’s review'],
  ],
  cancellation: [
    ['sales', 'Цена', 'Price'],
    ['sales', 'Выбрали другого поставщика', 'Another supplier was chosen'],
    ['sales', 'Не наш профиль', 'Not our line'],
    ['sales', 'Дубль заявки', 'Duplicate request'],
    ['sales', 'Условия оплаты', 'Payment terms'],
    ['engineering', 'Долгая проработка', 'Engineering took too long'],
    ['engineering', 'Технически невыполнимо', 'Technically impossible'],
    ['production', 'Не устроил срок', 'Delivery time didn’t suit'],
    ['client', 'Закупка отложена', 'Purchase is postponed'],
    ['client', 'Изменилась потребность', 'The need has changed'],
    ['client', 'Проект клиента закрыт', 'Client’s project is closed'],
    ['client', 'Не оплатил аванс', 'Advance wasn’t paid'],
  ],
};

/** A plant without directories of reasons gets the usual ones, so that the first person who is late has something to choose. */
export async function ensureReasons(db: Database): Promise<void> {
  const known = await db.selectFrom('Reason').select('id').limit(1).executeTakeFirst();
  if (known) return;
  const rowsOf = (kind: ReasonKind) =>
    usual[kind].map(([party, name, nameEn], position) => ({ id: newId(), kind, name, nameEn, party, position }));
  await db
    .insertInto('Reason')
    .values([...rowsOf('lateness'), ...rowsOf('return'), ...rowsOf('pause'), ...rowsOf('cancellation')])
    .onConflict((conflict) => conflict.columns(['kind', 'name']).doNothing())
    .execute();
}
