import type { UploadRefusal } from '@svodka/domain';

/** Why a file isn't taken and what to do, for the command line; the browser has words of its own. */
const sentences: Readonly<Record<UploadRefusal, string>> = {
  kindUnknown: 'это не картинка и не чертёж. Загружаются JPG, PNG, WebP, TIFF, AVIF, SVG, PDF, DXF, DWG и STEP',
  archiveInside: 'архив внутри папки или архива не раскрывается. Загрузите его отдельно',
  empty: 'файл пуст. Скопируйте его заново',
  tooLarge: 'файл больше 512 МБ. Уменьшите его',
  unreadable: 'картинка повреждена или слишком велика. Сохраните её заново',
  notWhatItSays: 'содержимое не отвечает расширению. Проверьте, что это за файл',
  damagedInArchive: 'файл в архиве повреждён. Соберите архив заново',
};

export function sayUploadRefusal(code: UploadRefusal): string {
  return sentences[code];
}
