import { t } from '@lingui/core/macro';

/** Refusals that are not about the path of an order: requests, sign-in, imports, records that must stay unique. */
export const serverRefusals = {
  'request.conflict': () => t`Пока вы правили, запись изменил кто-то другой.`,
  'request.idempotencyKeyReused': () => t`Это действие уже выполнено с другими данными. Обновите страницу.`,
  'request.invalid': () => t`Проверьте поля: что-то заполнено не так.`,
  'request.notFound': () => t`Записи больше нет.`,
  'request.tooMany': () => t`Слишком много попыток. Подождите минуту.`,
  'login.disabled': () => t`Учётная запись отключена. Обратитесь к администратору.`,
  'login.wrong': () => t`Почта или пароль не подходят.`,
  'user.emailTaken': () => t`Такая почта уже есть у другого пользователя.`,
  'user.lastAdmin': () => t`Это последний администратор: без него некому будет управлять системой.`,
  'client.innTaken': () => t`Клиент с таким ИНН и КПП уже есть.`,
  'client.labelUnknown': () =>
    t`Такого слова в справочнике нет. Выберите из списка или попросите администратора добавить.`,
  'clientLabel.nameTaken': () => t`Такое слово в справочнике уже есть.`,
  'activity.dueMissing': () => t`Укажите, на какой день запланировано дело.`,
  'activity.dueInPast': () => t`Этот день уже прошёл. Выберите сегодня или позже.`,
  'activity.done': () => t`Это дело уже сделано.`,
  'activity.assigneeUnable': () => t`Этому сотруднику дела с клиентами не поручают.`,
  'clientEvent.automatic': () => t`Это событие записано по фактам: оно изменится само, когда изменятся они.`,
  'clientEvent.notAuthor': () => t`Событие правит тот, кто его записал, или руководитель.`,
  'product.articleTaken': () => t`Такой артикул уже есть.`,
  'price.inForce': () => t`Эта цена уже действовала: прошлое прайс-листа не меняется.`,
  'price.listChanged': () => t`Пока вы смотрели, цены изменились. Посмотрите расчёт ещё раз.`,
  'property.notNumber': () => t`Значение свойства должно быть числом.`,
  'property.notChoice': () => t`Такого значения нет в списке этого свойства.`,
  'property.nameTaken': () => t`Свойство с таким названием уже есть.`,
  'import.mappingIncomplete': () => t`Укажите столбцы для всех обязательных полей.`,
  'import.unknownKind': () => t`Не удалось понять, что это за файл. Выберите вид сами.`,
  'import.unreadable': () => t`Файл не читается: он повреждён или другого вида.`,
};

export const importRunRefusals = {
  'import.broken': () => t`Импорт сломался. Записанное до этого осталось; повторите с тем же файлом.`,
  'import.interrupted': () => t`Импорт прервали. Повторите с тем же файлом: записанное второй раз не появится.`,
};
