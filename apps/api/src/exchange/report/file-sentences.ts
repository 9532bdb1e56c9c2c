import type { UnreadableCode, UnreadableFile } from '../read/index.ts';

type Details = UnreadableFile['details'];

/** What is wrong with a whole file and what to do about it, in the words of whoever exports it. */
const sentences = {
  'file-missing': () => 'файла нет. Проверьте путь и имя',
  'file-empty': () => 'файл пуст. Выгрузите его ещё раз',
  'file-binary': () => 'это не текст. Выберите файл выгрузки, а не картинку или программу',
  'file-too-large': () => 'файл слишком велик. Выгрузите данные частями',
  'text-lost': () =>
    'русские буквы в файле уже потеряны (вместо них знаки �). Выгрузите его заново в UTF-8 или windows-1251',
  'encoding-broken': () => 'кодировка файла нарушена. Выгрузите его заново в UTF-8 или windows-1251',
  'xml-not': () => 'это не XML. Выберите файл, который выгрузила 1С',
  'xml-malformed': (d) => `XML нарушен${said(d.reason)}. Выгрузите файл заново`,
  'xml-truncated': () => 'файл оборван на середине. Выгрузите или скопируйте его заново',
  'xml-doctype': () => 'в файле есть DOCTYPE, такие файлы не принимаются: 1С их не пишет. Выгрузите файл из 1С заново',
  'xml-too-deep': () => 'элементы вложены слишком глубоко: это не выгрузка 1С. Выгрузите файл заново',
  'xml-text-too-long': () => 'одно из значений слишком длинное. Сократите его в 1С и выгрузите заново',
  'xml-attributes-too-many': () => 'у элемента слишком много атрибутов: это не выгрузка 1С. Выгрузите файл заново',
  'xml-record-too-large': () => 'одна из записей слишком велика. Проверьте её в 1С и выгрузите заново',
  'commerceml-not': (d) =>
    `это не CommerceML: корневой элемент «${d.root ?? '?'}». Нужен файл с «КоммерческаяИнформация»`,
  'commerceml-version-1': () =>
    'это CommerceML 1.x, он не поддерживается. Выгрузите в формате 2.x (настройка обмена с сайтом в 1С)',
  'zip-damaged': () => 'архив повреждён. Соберите его заново',
  'zip-encrypted': () => 'архив закрыт паролем. Соберите его без пароля',
  'zip-bomb': () => 'архив распаковывается в неправдоподобно большой объём и не принят. Соберите его заново',
  'zip-path-unsafe': () => 'в архиве есть путь, ведущий наружу, он не принят. Соберите архив заново',
  'zip-entries-too-many': () => 'файлов слишком много. Передайте их частями',
  'bank-not': () => 'это не выписка 1CClientBankExchange. Выгрузите из банка файл обмена с 1С',
  'bank-section': (d) => `раздел не закрыт словом «${d.expected}». Выгрузите выписку заново`,
  'bank-truncated': (d) => `выписка обрывается: нет слова «${d.expected}». Выгрузите её заново`,
  'table-unknown-format': () =>
    'это не таблица: под видом таблицы лежит веб-страница или XML. Сохраните файл как XLSX или CSV',
  'csv-malformed': (d) => `CSV нарушен${said(d.row, 'строка')}: проверьте кавычки и разделители`,
  'xls-old': () => 'это старый формат XLS. Откройте файл и сохраните его как XLSX или CSV',
  'xlsx-malformed': () => 'книга XLSX нарушена. Откройте её в Excel и сохраните заново',
  'xlsx-sheet-missing': () => 'в книге нет такого листа. Проверьте имя листа',
  'table-header-missing': () => 'не найдена строка с названиями столбцов. Добавьте её первой строкой',
  'table-too-wide': () => 'в таблице слишком много столбцов. Оставьте только нужные',
} as const satisfies Record<UnreadableCode, (details: Details) => string>;

function said(value: string | number | undefined, word = ''): string {
  return value === undefined ? '' : ` (${[word, value].filter((part) => part !== '').join(' ')})`;
}

/** «import.xml, строка 12: …»: the sentence for a file that can't be read. */
export function fileSentence(error: UnreadableFile): string {
  const file = error.place?.file ?? error.details.file ?? 'Файл';
  const line = error.place?.line === undefined ? '' : `, строка ${error.place.line}`;
  return `${file}${line}: ${sentences[error.code](error.details)}.`;
}
