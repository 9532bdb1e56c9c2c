import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { api, explain, type Outputs, queryClient, useMay } from '#lib';
import { Icon, PageHeader, QueryView, RowBones, showToast } from '#ui';
import { NearDays } from './near-days.tsx';
import { SettingsTable } from './settings-table.tsx';

export type NoticeSettings = Outputs['notifications']['settings'];
export type NoticeSetting = NoticeSettings['settings'][number];

/** A choice shows at once; if the server didn't take it, the old one comes back with the reason. */
function useSave() {
  const key = api.notifications.settings.queryKey();
  const reread = () => queryClient.invalidateQueries({ queryKey: key });
  const save = useMutation(
    api.notifications.saveSettings.mutationOptions({
      onError: (error) => {
        showToast(explain(error), { tone: 'late' });
        void reread();
      },
    }),
  );
  return (setting: NoticeSetting) => {
    queryClient.setQueryData(key, (before) =>
      before
        ? { ...before, settings: before.settings.map((one) => (one.kind === setting.kind ? setting : one)) }
        : before,
    );
    save.mutate({ settings: [setting] });
  };
}

function LettersNote({ lettersAreOn, address }: NoticeSettings) {
  if (lettersAreOn) {
    return (
      <p className="text-ink2">
        <Trans>
          Письма приходят на {address}: сразу или одним письмом в восемь утра рабочего дня. Прочитанное в приложении в
          утреннее письмо не попадает.
        </Trans>
      </p>
    );
  }
  return (
    <p className="flex items-start gap-2 rounded-md bg-risk-bg px-3 py-2 text-risk">
      <span className="mt-0.5">
        <Icon name="mail" size={14} />
      </span>
      <Trans>
        Письма не отправляются: почтовый сервер не подключён. Его указывает администратор в настройке SMTP_URL.
      </Trans>
    </p>
  );
}

/** How a person is told of what concerns them. */
export function NoticeSettingsPage() {
  const query = useQuery(api.notifications.settings.queryOptions());
  const save = useSave();
  const mayEdit = useMay('settings.edit');
  const asked = useRouterState({ select: (state) => state.location.hash });
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t`Настройка уведомлений`} note={t`О чём вам сообщать и как. Изменения сохраняются сразу.`} />
      <div className="flex max-w-3xl flex-col gap-3 p-4">
        <QueryView query={query} skeleton={<RowBones rows={12} />}>
          {(settings) => (
            <>
              <LettersNote {...settings} />
              <SettingsTable {...settings} asked={asked} onSave={save} />
            </>
          )}
        </QueryView>
        {mayEdit ? <NearDays /> : null}
      </div>
    </div>
  );
}
