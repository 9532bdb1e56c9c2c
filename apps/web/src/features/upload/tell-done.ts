import { t } from '@lingui/core/macro';
import { showToast } from '#ui';
import type { Upload } from './sending/index.ts';
import { formatFiles } from './words.ts';

/** Says, on whatever page the person is, what came of an upload. */
export function tellDone({ name, batchId, total, counts }: Upload): void {
  const what = name ? t`Загрузка «${name}» закончена.` : t`Загрузка закончена.`;
  if (total === 1 && batchId && Object.keys(counts).length === 0) {
    showToast(t`Архив «${name}» отправлен, сервер распаковывает его.`);
    return;
  }
  const attached = t`Приложено: ${formatFiles(counts.attached ?? 0)}.`;
  const waiting = counts.unmatched ? ` ${t`Ждут решения: ${formatFiles(counts.unmatched)}.`}` : '';
  showToast(`${what} ${attached}${waiting}`);
}
