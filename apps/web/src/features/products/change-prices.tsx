import { t } from '@lingui/core/macro';
import { type PriceStep, priceSteps } from '@svodka/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, explain, formatMoney, newKey, queryClient, today, useSettled } from '#lib';
import { CommandForm, DateField, QueryView, RowBones, SelectField, showToast, TextField } from '#ui';
import { PriceOutcome, sayChangedPrices } from './price-outcome.tsx';

interface ChangePricesProps {
  group: { id: string; name: string };
  onClose: () => void;
}

/** «5,5» or «−3» as basis points; null for what is no percent. */
function basisPointsOf(text: string): number | null {
  const match = /^([-−+]?)(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const points = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  const signed = match[1] === '-' || match[1] === '−' ? -points : points;
  return signed >= -9_000 && signed !== 0 ? signed : null;
}

function useChange(group: ChangePricesProps['group']) {
  const types = useQuery(api.products.priceTypes.queryOptions());
  const [typeId, setTypeId] = useState('');
  const [percent, setPercent] = useState('');
  const [validFrom, setValidFrom] = useState<string>(today());
  const [step, setStep] = useState<PriceStep>(100);
  const basisPoints = basisPointsOf(useSettled(percent));
  const priceTypeId = typeId || types.data?.[0]?.id;
  const change =
    priceTypeId && basisPoints !== null && validFrom
      ? { groupId: group.id, priceTypeId, validFrom, basisPoints, step }
      : null;
  const fields = { types: types.data ?? [], priceTypeId, percent, validFrom, step };
  return { change, fields, setTypeId, setPercent, setValidFrom, setStep };
}

function Fields({ fields, setTypeId, setPercent, setValidFrom, setStep }: ReturnType<typeof useChange>) {
  const steps = priceSteps.map((value) => ({ value: String(value), label: t`до ${formatMoney(value)}` }));
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        label={t`Прайс-лист`}
        options={fields.types.map(({ id, name }) => ({ value: id, label: name }))}
        value={fields.priceTypeId ?? ''}
        onText={setTypeId}
      />
      <DateField label={t`С какого дня`} required min={today()} value={fields.validFrom} onText={setValidFrom} />
      <TextField
        label={t`На сколько процентов`}
        required
        numeric
        hint={t`5,5 — дороже, −3 — дешевле`}
        value={fields.percent}
        onText={setPercent}
      />
      <SelectField
        label={t`Округлить`}
        options={steps}
        value={String(fields.step)}
        onText={(text) => setStep(priceSteps.find((one) => String(one) === text) ?? 1)}
      />
    </div>
  );
}

/** A price list changed by a percent for a group: seen before it is written. */
export function ChangePrices({ group, onClose }: ChangePricesProps) {
  const form = useChange(group);
  const { change } = form;
  const [idempotencyKey] = useState(newKey);
  const preview = useQuery({
    ...api.products.previewPrices.queryOptions(
      change ?? { groupId: group.id, priceTypeId: group.id, validFrom: today(), basisPoints: 0, step: 1 },
    ),
    enabled: change !== null,
    staleTime: 0,
  });
  const write = useMutation(
    api.products.changePrices.mutationOptions({
      onSuccess: ({ count }) => {
        showToast(sayChangedPrices(count));
        onClose();
      },
      onSettled: () => void applyTopics(queryClient, ['products']),
    }),
  );
  const { count = 0, total = 0 } = preview.data ?? {};
  const submit = () => change && write.mutate({ ...change, seen: { count, total }, idempotencyKey });
  return (
    <CommandForm
      title={t`Цены группы «${group.name}»`}
      note={t`Цены, назначенные на более поздние дни, останутся как есть.`}
      submitLabel={t`Назначить цены`}
      busy={write.isPending}
      valid={change !== null && count > 0 && !preview.isFetching}
      onSubmit={submit}
      onClose={onClose}
    >
      <Fields {...form} />
      {change ? (
        <QueryView query={preview} skeleton={<RowBones rows={4} />}>
          {(outcome) => <PriceOutcome preview={outcome} />}
        </QueryView>
      ) : null}
      {write.error ? (
        <p role="alert" className="text-late">
          {explain(write.error)}
        </p>
      ) : null}
    </CommandForm>
  );
}
