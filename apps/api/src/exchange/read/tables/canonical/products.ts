import { momentCell, moneyCell, pathCell, quantityCell, textCell, wholeNumberCell } from './cell-types.ts';
import { optional, type RowOf, required } from './column.ts';

export const productColumns = {
  article: required(
    'article',
    textCell,
    'Артикул|Обозначение|Код товара|Децимальный номер|Номенклатурный номер|SKU|Part number',
  ),
  name: optional(
    'name',
    textCell,
    'Наименование|Номенклатура|Товар|Изделие|Продукция|Название|Наименование товара|Product|Product name|Title',
  ),
  group: optional(
    'group',
    pathCell,
    'Группа|Товарная группа|Группа товаров|Продуктовая группа|Категория|Вид номенклатуры|Product group|Category',
  ),
  unit: optional('unit', textCell, 'Единица|Ед. изм.|Единица измерения|Ед|ЕИ|Unit of measure|UoM'),
  price: optional('price', moneyCell, 'Цена|Цена за единицу|Отпускная цена|Цена с НДС|Прайс|Unit price'),
  cost: optional('cost', moneyCell, 'Себестоимость|Плановая себестоимость|Затраты|Unit cost'),
  leadTimeDays: optional(
    'lead_time_days',
    wholeNumberCell,
    'Срок изготовления|Срок изготовления, дней|Срок производства|Срок поставки|Lead time|Lead time days',
  ),
  stock: optional(
    'stock',
    quantityCell,
    'Остаток|Остаток на складе|На складе|Наличие|Количество|Units in stock|In stock',
  ),
  externalId: optional('external_id', textCell, 'Код|Ид|Идентификатор|Код 1С|GUID|ID|Code|Product id'),
} as const;

export type CanonicalProductRow = RowOf<typeof productColumns>;

export const stockColumns = {
  article: required(
    'article',
    textCell,
    'Артикул|Обозначение|Код товара|Номенклатура|Товар|Изделие|SKU|Part number|Product',
  ),
  quantity: required(
    'quantity',
    quantityCell,
    'Количество|Остаток|Остаток на складе|Кол-во|Свободный остаток|Stock|Qty',
  ),
  at: optional('at', momentCell, 'Дата|На дату|Дата остатка|As of|Date'),
} as const;

export type CanonicalStockRow = RowOf<typeof stockColumns>;
