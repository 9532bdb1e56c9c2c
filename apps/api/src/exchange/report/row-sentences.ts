import type { RowNote } from './import-report.ts';

type Details = Readonly<Record<string, string | number>>;

/** What is wrong with a row and what to do; the place is put before it. */
const sentences = {
  required: (d) => `не заполнен столбец «${d.column}». Заполните его`,
  'amount-unreadable': (d) => `в столбце «${d.column}» не сумма: «${d.value}». Напишите число, например 1234,50`,
  'quantity-unreadable': (d) => `в столбце «${d.column}» не количество: «${d.value}». Напишите число, например 12,5`,
  'whole-number-unreadable': (d) => `в столбце «${d.column}» не целое число: «${d.value}». Напишите, например, 20`,
  'day-unreadable': (d) => `в столбце «${d.column}» не дата: «${d.value}». Напишите её как 31.12.2026`,
  'moment-unreadable': (d) => `в столбце «${d.column}» не дата: «${d.value}». Напишите её как 31.12.2026 14:30`,
  'inn.characters': (d) => `ИНН «${d.value}» содержит не только цифры. Исправьте его`,
  'inn.length': (d) => `в ИНН «${d.value}» не 10 и не 12 цифр. Исправьте его`,
  'inn.checksum': (d) => `контрольная цифра ИНН «${d.value}» не сходится. Проверьте его; клиент записан`,
  'kpp.format': (d) => `КПП «${d.value}» написан неверно и пропущен. Исправьте его в источнике`,
  'ogrn.characters': (d) => `ОГРН «${d.value}» содержит не только цифры и пропущен. Исправьте его в источнике`,
  'ogrn.length': (d) => `в ОГРН «${d.value}» не 13 и не 15 цифр, он пропущен. Исправьте его в источнике`,
  'ogrn.checksum': (d) => `контрольная цифра ОГРН «${d.value}» не сходится. Проверьте его; клиент записан`,
  'inn-skipped': (d) => `ИНН «${d.value}» неверен и пропущен. Исправьте его в 1С; клиент записан`,
  'client-missing': () => 'не указан клиент. Заполните столбец «client» или «client_inn»',
  'client-unnamed': () => 'у контрагента нет ни имени, ни ИНН. Заполните их в 1С',
  'client-status-unknown': (d) =>
    `состояние клиента «${d.value}» неизвестно и пропущено. Бывают: potential, active, dormant, blocked`,
  'client-manager-differs': (d) =>
    `у клиента «${d.client}» другой менеджер, чем «${d.value}». Передайте клиента на его странице`,
  'bank-account-skipped': (d) => `у расчётного счёта «${d.value}» нет БИК, счёт пропущен. Укажите БИК в 1С`,
  'article-taken': (d) =>
    `артикул «${d.value}» уже у другого товара; этот записан без артикула. Исправьте артикул в 1С`,
  'product-unknown': (d) =>
    `товара «${d.value}» нет в каталоге; строка записана без связи с ним. Загрузите каталог и повторите`,
  'product-missing': (d) => `товара с артикулом «${d.value}» нет. Сначала загрузите товары`,
  'product-not-in-catalogue': (d) =>
    `товара «${d.value}» ещё нет в каталоге; цена и остаток сохранены, имя придёт с каталогом`,
  'product-unnamed': () => 'у нового товара нет наименования. Заполните столбец «name»',
  'price-negative': (d) => `цена ${d.value} отрицательная и пропущена. Исправьте её в источнике`,
  'currency-differs': (d) =>
    `цена в валюте ${d.value}, а тип цены ведётся в другой; она записана без пересчёта. Проверьте валюту`,
  'quantity-not-positive': (d) => `количество ${d.value} не больше нуля. Исправьте его или уберите строку`,
  'amount-negative': (d) => `сумма ${d.value} отрицательная. Исправьте её`,
  'order-missing': (d) => `заказа «${d.value}» нет. Сначала загрузите заказы`,
  'order-cancelled-and-shipped': (d) => `заказ «${d.value}» и отгружен, и отменён. Оставьте одну из дат`,
  'order-cancelled-and-closed': (d) => `заказ «${d.value}» и закрыт, и отменён. Оставьте одну из дат`,
  'order-dates-backwards': (d) =>
    `у заказа «${d.value}» даты идут не по порядку; более ранняя заменена предыдущей. Проверьте их`,
  'order-lines-fixed': (d) => `заказ «${d.value}» уже отгружался, его строки не изменены. Исправьте их в заказе`,
  'order-amount-below-paid': (d) => `новая сумма заказа «${d.value}» меньше оплаченной. Сначала верните оплату`,
  'order-shipped-assumed': (d) =>
    `заказ «${d.value}» закрыт без даты отгрузки; отгрузкой считается день закрытия. Укажите дату`,
  'order-deleted': (d) => `заказ «${d.value}» помечен на удаление и пропущен`,
  'order-without-lines': (d) => `в заказе «${d.value}» нет строк. Проверьте его в 1С`,
  'order-currency': (d) => `заказ «${d.value}» в валюте ${d.currency}; суммы записаны без пересчёта`,
  'document-skipped': (d) => `документ «${d.operation}» № ${d.value} пропущен: загружаются заказы товара и оплаты`,
  'category-unknown': (d) =>
    `категория заказа «${d.value}» неизвестна, записана обычная. Бывают: standard, urgent, development`,
  'service-unknown': (d) => `служба «${d.value}» неизвестна и пропущена`,
  'terms-unknown': (d) =>
    `условия оплаты «${d.value}» не разобраны; записана оплата по отгрузке. Поправьте их в заказе`,
  'stage-unknown': (d) =>
    `этап «${d.value}» неизвестен. Сопоставьте его этапу заказа или принесите свой порядок этапов`,
  'stage-left-open': (d) => `последний этап заказа «${d.value}» завершён, а следующего нет; он оставлен открытым`,
  'schedule-exceeds-order': (d) => `график заказа «${d.value}» больше его суммы. Исправьте суммы`,
  'schedule-amount': () => 'сумма платежа должна быть больше нуля. Исправьте её',
  'payment-zero': () => 'сумма платежа равна нулю. Исправьте её или уберите строку',
  'payment-in-future': (d) => `день платежа ${d.value} ещё не наступил. Исправьте дату`,
  'payment-changed': (d) => `платёж «${d.value}» уже загружен с другой суммой или датой. Исправления вводятся сторно`,
  'payment-currency': (d) => `оплата № ${d.value} в валюте ${d.currency} не записана. Запишите её в рублях`,
  'payment-other-client': (d) => `заказ «${d.value}» другого клиента. Исправьте номер заказа или клиента`,
  'payment-order-missing': (d) =>
    `заказа «${d.value}» нет; платёж записан клиенту как аванс. Загрузите заказ и повторите`,
  'bank-amount': (d) => `сумма документа «${d.value}» не читается. Выгрузите выписку заново`,
  'bank-day': (d) => `дата документа «${d.value}» не читается. Выгрузите выписку заново`,
  'bank-unclear': (d) =>
    `у документа № ${d.number} на ${d.amount} ₽ неизвестно, приход это или расход: наш счёт в выписке не назван. Выгрузите её с разделом счёта`,
  'bank-turnover-gap': (d) =>
    `обороты счёта ${d.account} не сходятся с документами: поступления расходятся на ${d.received} ₽, списания на ${d.spent} ₽. Документы загружены; проверьте, вся ли это выписка`,
  'bank-inn': (d) => `ИНН «${d.value}» («${d.name}») не проходит проверку. Документ загружен; проверьте плательщика`,
  'bank-account-key': (d) =>
    `счёт «${d.value}» не сходится с БИК «${d.bic}» («${d.name}»). Документ загружен; проверьте реквизиты`,
  'picture-missing': (d) => `картинки «${d.value}» нет рядом с файлом. Приложите её или загрузите архивом`,
  'picture-unreadable': (d) => `файл «${d.value}» повреждён и не принят. Замените его`,
  'file-unmatched': (d) => `файл «${d.value}» не подошёл ни к одному артикулу. Назовите его артикулом`,
  'id-missing': (d) =>
    `у элемента «${d.element}» нет Ид, он пропущен${d.value ? ` («${d.value}»)` : ''}. Исправьте выгрузку`,
  'name-missing': (d) => `у элемента «${d.element}» нет наименования («${d.value}»). Заполните его в 1С`,
  'date-unreadable': (d) => `в «${d.element}» не дата: «${d.value}»; пропущена`,
  'picture-path-unsafe': (d) => `путь картинки «${d.value}» ведёт наружу и пропущен`,
  'element-unreadable': (d) => `в «${d.element}» не число: «${d.value}»; пропущено`,
} as const satisfies Record<string, (details: Details) => string>;

export type NoteCode = keyof typeof sentences;

export interface NotePlace {
  row: number;
  /** Set when several files are read together. */
  file?: string | undefined;
}

/** A note with its sentence: «Строка 12: не заполнен столбец «article». Заполните его.» */
export function rowNote({ row, file }: NotePlace, code: NoteCode, details: Details = {}): RowNote {
  const place = file === undefined ? `Строка ${row}` : `${file}, строка ${row}`;
  const sentence = sentences[code](details);
  return { row, code, message: `${place}: ${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}` };
}
