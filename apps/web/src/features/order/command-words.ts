import { t } from '@lingui/core/macro';
import type { CommandOption } from '@svodka/domain';
import { sayStage } from '#lib';

/** What stands on the button of a command. An ellipsis says that something will be asked first. */
export function sayOption({ command, to }: CommandOption, late: boolean): string {
  switch (command) {
    case 'advance':
      return late ? t`Дальше: ${sayStage(to ?? null)}…` : t`Дальше: ${sayStage(to ?? null)}`;
    case 'return':
      return t`Вернуть…`;
    case 'pause':
      return t`Пауза…`;
    case 'resume':
      return t`Снять паузу`;
    case 'wait':
      return t`Кого ждём…`;
    case 'releaseAdvance':
      return t`Запустить без аванса…`;
    case 'recordReady':
      return t`Готовность…`;
    case 'ship':
      return t`Отгрузить…`;
    case 'writeOff':
      return t`Списать…`;
    case 'cancel':
      return t`Отменить заказ…`;
    case 'reopen':
      return t`Открыть снова`;
  }
}
