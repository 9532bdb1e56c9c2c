import { clientStatusWords, say } from '#lib';
import { Tag } from './tag.tsx';
import type { Tone } from './tone.ts';

const tones: Record<string, Tone> = { active: 'done', potential: 'wait', dormant: 'plain', blocked: 'late' };

/** The state of a client; only a blocked one carries the sign of a warning. */
export function ClientStatusTag({ status }: { status: string }) {
  return (
    <Tag tone={tones[status] ?? 'plain'} icon={status === 'blocked'}>
      {say(clientStatusWords, status)}
    </Tag>
  );
}
