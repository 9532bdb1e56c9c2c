import { t } from '@lingui/core/macro';
import { sayNotice, sayNoticeReason } from '@svodka/domain';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { formatMoment, useLocale } from '#lib';
import { cx, Icon, IconButton, Moment, showToast, Tag } from '#ui';
import { SnoozeForm } from './snooze-form.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { type Notice, useRead, useSnooze } from './use-notices.ts';

interface NoticeRowProps {
  notice: Notice;
  /** The reader goes where the notification leads. */
  onLeave?: (() => void) | undefined;
}

/** One fact: the sentence leads to the order, the line below says when and why one was told. */
export function NoticeRow({ notice, onLeave }: NoticeRowProps) {
  const [read, snooze] = [useRead(), useSnooze()];
  const [choosing, setChoosing] = useState(false);
  const putOff = (until: string) =>
    snooze.mutate({ id: notice.id, until }, { onSuccess: () => showToast(t`Отложено до ${formatMoment(until)}`) });
  const unread = notice.readAt === null && notice.withdrawnAt === null;
  const leave = () => {
    if (unread) read.mutate({ ids: [notice.id] });
    onLeave?.();
  };
  return (
    <li className="flex items-start gap-2 border-t border-line2 py-2 first:border-t-0">
      <span aria-hidden="true" className={cx('mt-1.5 size-2 shrink-0 rounded-full', unread && 'bg-accent')} />
      <div className="min-w-0 flex-1">
        <Sentence notice={notice} unread={unread} onLeave={leave} />
        <Below notice={notice} onLeave={onLeave} />
        {choosing ? <SnoozeForm onClose={() => setChoosing(false)} onChoose={putOff} /> : null}
      </div>
      {notice.withdrawnAt === null ? (
        <div className="flex shrink-0">
          {unread ? (
            <IconButton label={t`Прочитано`} onClick={() => read.mutate({ ids: [notice.id] })}>
              <Icon name="check" size={14} />
            </IconButton>
          ) : null}
          <SnoozeMenu onSnooze={putOff} onChooseTime={() => setChoosing(true)} />
        </div>
      ) : null}
    </li>
  );
}

function Sentence({ notice, unread, onLeave }: { notice: Notice; unread: boolean; onLeave: () => void }) {
  const locale = useLocale();
  const { orderId, details, withdrawnAt } = notice;
  const sentence = sayNotice(notice, locale);
  const look = cx(
    'block wrap-anywhere hover:underline',
    unread && 'font-[550]',
    withdrawnAt !== null && 'text-ink3 line-through',
  );
  const spoken: ReactNode = unread ? (
    <>
      <span className="sr-only">{t`Не прочитано:`} </span>
      {sentence}
    </>
  ) : (
    sentence
  );
  if (orderId) {
    return (
      <Link to="/orders/$orderId" params={{ orderId }} onClick={onLeave} className={look}>
        {spoken}
      </Link>
    );
  }
  if (details.clientId) {
    return (
      <Link to="/clients/$clientId" params={{ clientId: details.clientId }} onClick={onLeave} className={look}>
        {spoken}
      </Link>
    );
  }
  if (details.handoverId) {
    return (
      <Link to="/handover/$handoverId" params={{ handoverId: details.handoverId }} onClick={onLeave} className={look}>
        {spoken}
      </Link>
    );
  }
  return <span className={look}>{spoken}</span>;
}

function Below({ notice, onLeave }: NoticeRowProps) {
  const locale = useLocale();
  const { kind, why, createdAt, snoozedUntil, withdrawnAt } = notice;
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-1.5 text-s text-ink3">
      <Moment value={createdAt} />
      <span aria-hidden="true">·</span>
      <Link
        to="/settings/notifications"
        hash={kind}
        title={t`Почему я это вижу: настроить`}
        onClick={onLeave}
        className="hover:text-ink hover:underline"
      >
        {sayNoticeReason(why, locale)}
      </Link>
      {withdrawnAt ? <Tag>{t`больше не так`}</Tag> : null}
      {snoozedUntil && !withdrawnAt ? <span>· {t`отложено до ${formatMoment(snoozedUntil)}`}</span> : null}
    </div>
  );
}
