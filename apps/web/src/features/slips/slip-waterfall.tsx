import { t } from '@lingui/core/macro';
import type { ShipDateCause } from '@svodka/domain';
import type { ReactNode } from 'react';
import { formatSigned, moveCauseWords, say } from '#lib';
import { Waterfall } from '#ui/chart';

interface SlipWaterfallProps {
  title: ReactNode;
  causes: readonly { cause: ShipDateCause; workingDays: number }[];
  /** What stands before the causes and after them. */
  start?: string;
  end: string;
}

/** Working days from the promise through the causes to the date as it stands: of a line, or of any set of them. */
export function SlipWaterfall({ title, causes, ...ends }: SlipWaterfallProps) {
  return (
    <Waterfall
      title={title}
      steps={causes.map(({ cause, workingDays }) => ({ label: say(moveCauseWords, cause), value: workingDays }))}
      format={sayDays}
      headings={{ step: t`Причина`, value: t`Рабочие дни` }}
      {...ends}
    />
  );
}

function sayDays(days: number): string {
  const signed = formatSigned(days);
  return t`${signed} р. д.`;
}
