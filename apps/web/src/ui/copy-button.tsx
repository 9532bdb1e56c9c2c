import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from './button.tsx';
import { showToast } from './toast.tsx';

/** Takes a text to the clipboard, or says that the browser didn't let it. */
export function CopyButton({ text, small = false }: { text: string; small?: boolean }) {
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => showToast(t`Скопировано`),
      () => showToast(t`Браузер не дал скопировать: выделите текст и скопируйте сами`, { tone: 'late' }),
    );
  return (
    <Button small={small} onClick={copy}>
      <Trans>Скопировать</Trans>
    </Button>
  );
}
