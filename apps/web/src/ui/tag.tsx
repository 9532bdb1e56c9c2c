import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import { type Tone, toneTag } from './tone.ts';

const toneIcons: Record<Tone, IconName | null> = {
  late: 'warn',
  risk: 'clock',
  wait: 'clock',
  done: 'check',
  plain: null,
};

/** A status: always a word, with an icon beside the colour. */
export function Tag({ tone = 'plain', icon = true, children }: { tone?: Tone; icon?: boolean; children: ReactNode }) {
  const name = toneIcons[tone];
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 self-center rounded-sm px-1.5 text-s font-semibold whitespace-nowrap',
        toneTag[tone],
      )}
    >
      {icon && name ? <Icon name={name} size={11} /> : null}
      {children}
    </span>
  );
}
