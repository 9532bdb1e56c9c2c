import { t } from '@lingui/core/macro';
import { failureKind, type Refusal, refusalOf } from '../failure.ts';
import { sayRefusal } from './refusals.ts';

/** What happened, in a sentence a person can act on. */
export function explain(error: unknown): string {
  const refusal: Refusal | null = refusalOf(error);
  if (refusal) return sayRefusal(refusal.code);
  switch (failureKind(error)) {
    case 'signed_out':
      return t`Вы вышли из системы. Войдите снова, введённое сохранится на экране.`;
    case 'no_rights':
      return t`У вас нет права на это действие.`;
    case 'not_found':
      return t`Записи больше нет.`;
    case 'offline':
      return t`Нет связи с сервером. Проверьте сеть и повторите.`;
    default:
      return t`На сервере случилась ошибка. Действие не выполнено.`;
  }
}

/** Why a file could not be sent: the upload rejects with a refusal's code, what follows it with an answer of the server. */
export function explainUpload(error: unknown): string {
  return error instanceof Error && error.name === 'Error' ? sayRefusal(error.message) : explain(error);
}
