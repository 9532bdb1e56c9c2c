import { t } from '@lingui/core/macro';
import { type KeyboardEvent, useRef } from 'react';
import { orderCategoryWords, say, sayStage } from '#lib';
import { ScrollRegion } from '#ui';
import { NormCell } from './norm-cell.tsx';
import { type NormsData, normCategories, normCell } from './norm-table.ts';
import { useNormCommands } from './use-norm-commands.ts';

interface NormGridProps {
  data: NormsData;
  groupId: string | null;
  validFrom: string;
}

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Sideways the caret comes first: a cell is left only from the end of what is typed. */
function leavesCell(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement)) return false;
  if (key === 'ArrowLeft') return target.selectionEnd === 0;
  return key !== 'ArrowRight' || target.selectionStart === target.value.length;
}

const sayCategory = (category: string | null): string =>
  category === null ? t`Любой заказ` : say(orderCategoryWords, category);

/** Stage by category, like a spreadsheet: arrows go from cell to cell, Enter writes and goes down, Esc takes back. */
export function NormGrid({ data, groupId, validFrom }: NormGridProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { set, busy } = useNormCommands();
  const go = (event: KeyboardEvent<HTMLElement>, row: number, column: number) => {
    const step = steps[event.key];
    if (!step || !leavesCell(event)) return;
    event.preventDefault();
    const [down, right] = step;
    const next = body.current?.rows[row + down]?.cells[column + 1 + right]?.querySelector('input');
    if (next) next.focus();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.target.blur();
  };
  return (
    <ScrollRegion label={t`Нормативы`} className="max-w-4xl overflow-x-auto rounded-[9px] border border-line bg-panel">
      <table className="w-full min-w-xl" aria-busy={busy}>
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-2 [&>th]:font-medium">
            <th className="sticky left-0 bg-panel">{t`Стадия`}</th>
            {normCategories.map((category) => (
              <th key={category ?? ''} className="num w-32">
                {sayCategory(category)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {data.stages.map(({ code }, row) => (
            <tr key={code} className="border-t border-line2 align-top">
              <th scope="row" className="sticky left-0 bg-panel px-3 py-2.5 text-left font-medium">
                {sayStage(code)}
              </th>
              {normCategories.map((orderCategory, column) => {
                const key = { stage: code, orderCategory, groupId };
                const cell = normCell(data, key);
                return (
                  <td key={orderCategory ?? ''} className="px-1.5 py-1.5">
                    <NormCell
                      key={`${groupId} ${cell.inForce?.id} ${cell.inForce?.workingDays}`}
                      label={`${sayStage(code)}, ${sayCategory(orderCategory)}`}
                      cell={cell}
                      onSet={(workingDays) => set({ key, cell, validFrom, workingDays })}
                      onKey={(event) => go(event, row, column)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
