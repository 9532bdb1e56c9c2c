import { Trans } from '@lingui/react/macro';
import { Button, FormEnd } from '#ui';

interface EditEndProps {
  error: unknown;
  busy: boolean;
  /** Null for what is new: there is nothing to remove yet. */
  onDrop: (() => void) | null;
}

/** The end of a form of a client's part: remove it, or save. */
export function EditEnd({ error, busy, onDrop }: EditEndProps) {
  return (
    <FormEnd error={error}>
      {onDrop ? (
        <Button kind="danger" busy={busy} onClick={onDrop}>
          <Trans>Удалить</Trans>
        </Button>
      ) : null}
      <Button type="submit" kind="primary" busy={busy}>
        <Trans>Сохранить</Trans>
      </Button>
    </FormEnd>
  );
}
