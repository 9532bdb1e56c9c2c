import { plural, t } from '@lingui/core/macro';
import type { UploadRefusal } from '@svodka/domain';
import { formatDecimal, formatInteger, type Words } from '#lib';

/** Why a file isn't taken, and what to do. */
export const refusalWords = {
  kindUnknown: () => t`Не картинка и не чертёж. Такие файлы не загружаются.`,
  archiveInside: () => t`Архив внутри папки не раскрывается. Загрузите его отдельно.`,
  empty: () => t`Файл пуст. Скопируйте его заново.`,
  tooLarge: () => t`Файл больше 512 МБ. Уменьшите его.`,
  unreadable: () => t`Картинка повреждена или слишком велика. Сохраните её заново.`,
  notWhatItSays: () => t`Содержимое не отвечает расширению. Проверьте, что это за файл.`,
  damagedInArchive: () => t`Файл в архиве повреждён. Соберите архив заново.`,
} satisfies Record<UploadRefusal, () => string> & Words;

export function formatFiles(count: number): string {
  const shown = formatInteger(count);
  return plural(count, {
    one: `${shown} файл`,
    few: `${shown} файла`,
    many: `${shown} файлов`,
    other: `${shown} файла`,
  });
}

/** «120 из 300 файлов». */
export function formatFilesOf(done: number, total: number): string {
  const [got, all] = [formatInteger(done), formatInteger(total)];
  return plural(total, {
    one: `${got} из ${all} файла`,
    few: `${got} из ${all} файлов`,
    many: `${got} из ${all} файлов`,
    other: `${got} из ${all} файла`,
  });
}

const kilo = 1_024;

export function formatBytes(bytes: number): string {
  if (bytes < kilo * kilo) return t`${formatInteger(Math.ceil(bytes / kilo))} КБ`;
  const mega = bytes / kilo / kilo;
  return mega < kilo ? t`${formatDecimal(mega)} МБ` : t`${formatDecimal(mega / kilo)} ГБ`;
}

const minute = 60;

export function formatLeft(seconds: number): string {
  if (seconds < minute) return t`осталось меньше минуты`;
  return t`осталось около ${formatInteger(Math.round(seconds / minute))} мин`;
}
