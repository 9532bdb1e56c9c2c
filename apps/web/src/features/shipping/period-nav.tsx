import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, Icon, IconButton } from '#ui';

interface PeriodNavProps {
  title: ReactNode;
  previous: string;
  next: string;
  onStep: (step: 1 | -1) => void;
  onToday: () => void;
  children?: ReactNode;
}

/** One period back or forward, and back to now. */
export function PeriodNav({ title, previous, next, onStep, onToday, children }: PeriodNavProps) {
  return (
    <div className="no-print flex flex-wrap items-center gap-1.5 border-b border-line bg-panel px-4 py-1.5">
      <IconButton label={previous} kind="plain" onClick={() => onStep(-1)}>
        <Icon name="left" size={14} />
      </IconButton>
      <IconButton label={next} kind="plain" onClick={() => onStep(1)}>
        <Icon name="right" size={14} />
      </IconButton>
      <h2 className="px-1.5 text-[15px] font-[650] first-letter:uppercase">{title}</h2>
      <Button onClick={onToday}>
        <Trans>Сегодня</Trans>
      </Button>
      <div className="ml-auto flex flex-wrap items-center gap-1.5">{children}</div>
    </div>
  );
}
