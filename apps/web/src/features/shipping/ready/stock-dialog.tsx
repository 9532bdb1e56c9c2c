import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { api, formatInteger, type Outputs } from '#lib';
import { Dialog, EmptyState, QueryView, RowBones } from '#ui';
import { ReadyDialog } from './ready-dialog.tsx';
import type { ReadyLine } from './ready-rows.ts';

type Proposal = Outputs['shipping']['readyFromStock'][number];

function readyLineOf({ lineId, orderNumber, clientName, description, unit, quantity, was }: Proposal): ReadyLine {
  return { lineId, orderNumber, clientName, description, unit, quantity, was, least: was, most: quantity };
}

interface StockDialogProps {
  managerId?: string;
  onClose: () => void;
}

/** As many as one command takes without anybody losing count. */
const mostAtOnce = 300;

function noteOf(count: number): string {
  if (count > mostAtOnce)
    return t`Показаны первые ${mostAtOnce} из ${formatInteger(count)} по сроку отгрузки. Проверьте и запишите, затем откройте снова.`;
  return plural(count, {
    one: 'По остаткам склада можно отметить # позицию. Проверьте и запишите.',
    few: 'По остаткам склада можно отметить # позиции. Проверьте и запишите.',
    many: 'По остаткам склада можно отметить # позиций. Проверьте и запишите.',
    other: 'По остаткам склада можно отметить # позиции. Проверьте и запишите.',
  });
}

/** What the stock would make ready, the earliest ship dates first: proposed here, written only when confirmed. */
export function StockDialog({ managerId, onClose }: StockDialogProps) {
  const query = useQuery(api.shipping.readyFromStock.queryOptions({ managerId: managerId ?? null }, { staleTime: 0 }));
  const title = t`Заполнить по складу`;
  const proposals = query.isFetchedAfterMount ? query.data : undefined;
  if (!proposals || proposals.length === 0) {
    return (
      <Dialog open onClose={onClose} title={title}>
        <QueryView query={{ ...query, data: proposals }} skeleton={<RowBones />}>
          {() => (
            <EmptyState title={t`Записывать нечего`}>
              {t`Всё, что лежит на складе, уже отмечено готовым, или ждать этого товара некому.`}
            </EmptyState>
          )}
        </QueryView>
      </Dialog>
    );
  }
  return (
    <ReadyDialog
      title={title}
      note={noteOf(proposals.length)}
      lines={proposals.slice(0, mostAtOnce).map(readyLineOf)}
      proposed={new Map(proposals.map(({ lineId, readyQuantity }) => [lineId, readyQuantity]))}
      onClose={onClose}
      onDone={onClose}
    />
  );
}
