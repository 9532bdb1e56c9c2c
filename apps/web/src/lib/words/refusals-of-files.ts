import { t } from '@lingui/core/macro';

/** Why a file was not taken, or is kept and not shown; the name of the file stands beside. */
export const fileRefusals = {
  'file.empty': () => t`Файл пуст.`,
  'file.tooLarge': () => t`Файл слишком велик.`,
  'file.notWhatItSays': () => t`Это не то, что обещает имя файла. Проверьте, тот ли файл выбран.`,
  'file.unreadable': () => t`Файл повреждён или передан не полностью. Попросите прислать его ещё раз.`,
  'file.tooManyPixels': () => t`Картинка слишком велика: больше 100 мегапикселей. Уменьшите её и загрузите снова.`,
  'drawing.tooComplex': () => t`Чертёж слишком сложен, чтобы показать его здесь. Скачайте файл.`,
  'drawing.empty': () => t`В чертеже нечего показать: он пуст или состоит из объёмных тел. Скачайте файл.`,
  'drawing.locked': () => t`Документ закрыт паролем. Скачайте файл или попросите прислать его без пароля.`,
  'drawing.onlyDownload': () => t`Такие чертежи здесь не показать. Скачайте файл или попросите прислать PDF или DXF.`,
};
