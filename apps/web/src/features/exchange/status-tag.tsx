import { importStatusWords, say } from '#lib';
import { Tag, type Tone } from '#ui';

const tones: Record<string, Tone> = { queued: 'wait', running: 'wait', done: 'done', failed: 'late' };

export function StatusTag({ status }: { status: string }) {
  return <Tag tone={tones[status] ?? 'plain'}>{say(importStatusWords, status)}</Tag>;
}
