import { t } from '@lingui/core/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, explain, queryClient } from '#lib';
import { Field, Input, showToast } from '#ui';

/** The plant's own figure: only the administrator sees and sets it. */
export function NearDays() {
  const { data } = useQuery(api.notifications.nearDays.queryOptions());
  const save = useMutation(
    api.notifications.saveNearDays.mutationOptions({
      onSuccess: () => showToast(t`Сохранено для всего завода`),
      onError: (error) => showToast(explain(error), { tone: 'late' }),
      onSettled: () => queryClient.invalidateQueries(api.notifications.nearDays.queryFilter()),
    }),
  );
  if (data === undefined) return null;
  return (
    <Field
      label={t`За сколько рабочих дней предупреждать об отгрузке`}
      hint={t`Одно число для всего завода, от 0 до 30. Видит только администратор.`}
    >
      {(ids) => (
        <div className="w-24">
          <Input
            {...ids}
            key={data}
            type="number"
            min={0}
            max={30}
            defaultValue={data}
            onBlur={(event) => {
              const days = event.target.valueAsNumber;
              if (Number.isInteger(days) && days !== data) save.mutate({ days });
            }}
          />
        </div>
      )}
    </Field>
  );
}
