import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, PageHeader, ScrollRegion } from '#ui';

interface BriefPageProps {
  above: ReactNode;
  title: string;
  note?: ReactNode;
  /** While some briefs are still on their way, half would be printed. */
  ready: boolean;
  children: ReactNode;
}

/** Briefs as they go to print; the frame around them stays on the screen. */
export function BriefPage({ above, title, note, ready, children }: BriefPageProps) {
  const print = (
    <Button kind="primary" disabled={!ready} onClick={() => window.print()}>
      <Trans>Напечатать</Trans>
    </Button>
  );
  return (
    <>
      <div className="no-print">
        <PageHeader above={above} title={title} note={note} actions={print} />
      </div>
      <ScrollRegion label={title} className="@container print-flow min-h-0 flex-1 overflow-y-auto p-4 print:p-0">
        {children}
      </ScrollRegion>
    </>
  );
}
