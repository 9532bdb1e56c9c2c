import { t } from '@lingui/core/macro';
import { sayEventKind } from '@svodka/domain';
import { useLocale } from '#lib';
import { Day, Money } from '#ui';
import type { Brief } from './brief.ts';
import { Section } from './section.tsx';

export function BriefEvents({ brief: { events } }: { brief: Brief }) {
  const locale = useLocale();
  if (events.length === 0) return null;
  return (
    <Section title={t`Последние события`}>
      <ul>
        {events.map((event) => (
          <li key={event.id} className="flex gap-3">
            <span className="w-20 shrink-0 text-ink3">
              <Day value={event.day} near={false} />
            </span>
            <span className="min-w-0">
              {sayEventKind(event.kind, locale)}
              {event.value === null ? null : (
                <>
                  {' '}
                  <Money kopecks={event.value} shown="never" />
                </>
              )}
              <span className="text-ink3">
                {[event.orderNumber, event.note]
                  .filter(Boolean)
                  .map((text) => ` · ${text}`)
                  .join('')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
