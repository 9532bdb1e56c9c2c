import { t } from '@lingui/core/macro';

/** Refusals that are not about the path of an order: requests, sign-in, files, imports, records that must stay unique. */
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
  'product.articleTaken': () => t`Такой артикул уже есть.`,
  'file.empty': () => t`Файл пуст.`,
  'file.tooLarge': () => t`Файл слишком велик.`,
  'import.mappingIncomplete': () => t`Укажите столбцы для всех обязательных полей.`,
  'import.unknownKind': () => t`Не удалось понять, что это за файл. Выберите вид сами.`,
  'import.unreadable': () => t`Файл не читается: он повреждён или другого вида.`,
};

export const handoverRefusals = {
  'handover.settled': () => t`Эта передача уже выполнена, отменена или возвращена. Обновите страницу.`,
  'handover.toSelf': () => t`Нельзя передать клиентов тому, у кого они уже есть.`,
  'absence.overlaps': () => t`На эти дни отсутствие этого человека уже записано.`,
  'absence.over': () => t`Эти дни уже прошли.`,
  'absence.toSelf': () => t`Замещать должен кто-то другой.`,
};

export const importRunRefusals = {
  'import.broken': () => t`Импорт сломался. Записанное до этого осталось; повторите с тем же файлом.`,
  'import.interrupted': () => t`Импорт прервали. Повторите с тем же файлом: записанное второй раз не появится.`,
};
