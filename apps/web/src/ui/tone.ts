/** The four meanings of colour, used for nothing else, and plain. */
export type Tone = 'late' | 'risk' | 'wait' | 'done' | 'plain';

export const toneText: Record<Tone, string> = {
  late: 'text-late',
  risk: 'text-risk',
  wait: 'text-wait',
  done: 'text-done',
  plain: 'text-ink2',
};

export const toneTag: Record<Tone, string> = {
  late: 'bg-late-bg text-late',
  risk: 'bg-risk-bg text-risk',
  wait: 'bg-wait-bg text-wait',
  done: 'bg-done-bg text-done',
  plain: 'bg-line2 text-ink2',
};
