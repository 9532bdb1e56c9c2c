import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { client, explain, say } from '#lib';
import { Button, showToast } from '#ui';
import type { Item } from './types.ts';
import { refusalWords } from './words.ts';

const pageSize = 200;

async function allRefused(batchId: string): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.uploads.items.query>> = await client.uploads.items.query({
      batchId,
      state: 'refused',
      limit: pageSize,
      cursor,
    });
    found.push(...page.rows);
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

/** A cell of a table for a spreadsheet: never a formula, whatever a file was called. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

export function refusedTable(items: readonly Pick<Item, 'path' | 'reason'>[]): string {
  const rows = items.map(({ path, reason }) => [path, say(refusalWords, reason)]);
  // The mark tells Excel that the letters are UTF-8.
  return `\ufeff${[[t`Файл`, t`Почему отклонён`], ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The refused as a file, for whoever has to mend them. */
export function SaveRefused({ batchId }: { batchId: string }) {
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    await allRefused(batchId)
      .then((items) => save(`${t`отклонённые файлы`}.csv`, refusedTable(items)))
      .catch((error: unknown) => showToast(explain(error), { tone: 'late' }));
    setBusy(false);
  };
  return (
    <Button small busy={busy} onClick={() => void go()}>
      <Trans>Скачать список отклонённых</Trans>
    </Button>
  );
}
