import { t } from '@lingui/core/macro';
import { type LetterTime, letterTimeSchema, letterTimes, sayNoticeKind } from '@svodka/domain';
import { useEffect, useRef } from 'react';
import { useLocale } from '#lib';
import { cx, Select } from '#ui';
import type { NoticeSetting, NoticeSettings } from './settings-page.tsx';

function letterWord(time: LetterTime): string {
  switch (time) {
    case 'off':
      return t`нет`;
    case 'now':
      return t`сразу`;
    case 'digest':
      return t`утром`;
  }
}

interface RowProps {
  setting: NoticeSetting;
  lettersAreOn: boolean;
  /** The row somebody came for. */
  asked: boolean;
  onSave: (setting: NoticeSetting) => void;
}

function SettingRow({ setting, lettersAreOn, asked, onSave }: RowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  const title = sayNoticeKind(setting.kind, useLocale());
  useEffect(() => {
    if (asked) row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <tr ref={row} className={cx('border-t border-line2 [&>*]:px-3 [&>*]:py-1.5', asked && 'bg-accent-bg')}>
      <th scope="row" className="text-left font-medium">
        {title}
      </th>
      <td className="text-center">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          aria-label={t`В приложении: ${title}`}
          checked={setting.inApp}
          onChange={(event) => onSave({ ...setting, inApp: event.target.checked })}
        />
      </td>
      <td className="w-32">
        <Select
          aria-label={t`Письмо: ${title}`}
          disabled={!lettersAreOn}
          options={letterTimes.map((time) => ({ value: time, label: letterWord(time) }))}
          value={setting.email}
          onChange={(event) => onSave({ ...setting, email: letterTimeSchema.parse(event.target.value) })}
        />
      </td>
    </tr>
  );
}

interface SettingsTableProps extends Pick<NoticeSettings, 'settings' | 'lettersAreOn'> {
  asked: string;
  onSave: (setting: NoticeSetting) => void;
}

export function SettingsTable({ settings, lettersAreOn, asked, onSave }: SettingsTableProps) {
  return (
    <div className="overflow-x-auto rounded-[9px] border border-line bg-panel">
      <table className="w-full">
        <thead>
          <tr className="text-left text-s text-ink3 [&>th]:px-3 [&>th]:py-2 [&>th]:font-medium">
            <th scope="col">{t`О чём`}</th>
            <th scope="col" className="text-center">{t`В приложении`}</th>
            <th scope="col">{t`Письмо`}</th>
          </tr>
        </thead>
        <tbody>
          {settings.map((setting) => (
            <SettingRow
              key={setting.kind}
              setting={setting}
              lettersAreOn={lettersAreOn}
              asked={asked === setting.kind}
              onSave={onSave}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
