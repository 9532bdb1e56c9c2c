import { codeCell, listCell, textCell } from './cell-types.ts';
import { optional, type RowOf, required } from './column.ts';

export const clientColumns = {
  name: required(
    'name',
    textCell,
    'Наименование|Полное наименование|Юридическое название|Название|Клиент|Контрагент|Покупатель|Заказчик|Организация|Company|Company name|Client|Customer',
  ),
  shortName: optional(
    'short_name',
    textCell,
    'Краткое наименование|Короткое название|Сокращённое наименование|Short name',
  ),
  inn: optional('inn', codeCell, 'ИНН|ИНН клиента|ИНН контрагента|Tax id|TIN'),
  kpp: optional('kpp', codeCell, 'КПП'),
  ogrn: optional('ogrn', codeCell, 'ОГРН|ОГРНИП|ОГРН/ОГРНИП'),
  category: optional(
    'category',
    textCell,
    'Категория|Категория клиента|Группа клиентов|Сегмент|Client category|Segment',
  ),
  activities: optional(
    'activities',
    listCell,
    'Виды деятельности|Вид деятельности|Отрасль|Отрасли|ОКВЭД|Activity|Industry',
  ),
  region: optional('region', textCell, 'Регион|Область|Город|Страна|Country|City'),
  status: optional('status', textCell, 'Статус|Статус клиента|Состояние|Client status'),
  manager: optional(
    'manager',
    textCell,
    'Менеджер|Ответственный|Ответственный менеджер|Основной менеджер|Коммерсант|Account manager|Responsible',
  ),
  phone: optional('phone', textCell, 'Телефон|Телефоны|Тел|Мобильный|Phone number|Tel'),
  email: optional('email', textCell, 'E-mail|Почта|Электронная почта|Эл. почта|Mail'),
  contact: optional('contact', textCell, 'Контактное лицо|Контакт|ФИО|Контакты|Contact person|Contact name'),
  address: optional('address', textCell, 'Адрес|Юридический адрес|Фактический адрес|Почтовый адрес|Адрес доставки'),
  externalId: optional('external_id', textCell, 'Код|Ид|Идентификатор|Код клиента|Код 1С|GUID|ID|Code|Customer id'),
} as const;

export type CanonicalClientRow = RowOf<typeof clientColumns>;
