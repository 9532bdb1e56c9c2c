import { Trans } from '@lingui/react/macro';
import { promiseStateWords } from '#lib';
import { Day, Money, Tag } from '#ui';
import type { Brief } from './brief.ts';

/** What the client gave their word to pay, and hasn't. */
export function Promises({ promises }: Pick<Brief, 'promises'>) {
  if (promises.length === 0) return null;
  return (
    <ul className="mt-1">
      {promises.map((promise) => (
        <li key={promise.id} className="flex flex-wrap justify-between gap-x-3">
          <span>
            <Trans>
              Обещали <Money kopecks={promise.amount} strong /> до <Day value={promise.promisedOn} near={false} />
            </Trans>
            {promise.note ? <span className="text-ink3"> · {promise.note}</span> : null}
          </span>
          {promise.state === 'broken' ? <Tag tone="late">{promiseStateWords[promise.state]()}</Tag> : null}
        </li>
      ))}
    </ul>
  );
}
