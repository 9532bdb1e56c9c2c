import { t } from '@lingui/core/macro';
import { useMe } from '#lib';
import type { PlaceTab } from '#ui';

interface MoneyPlace extends PlaceTab {
  /** Who may open it; nothing means everyone. */
  permission?: string;
}

/** The pages of money, in the order an economist's morning goes through them. */
function moneyPlaces(): MoneyPlace[] {
  return [
    { to: '/money/inflow', label: t`Поступления` },
    { to: '/money/receivables', label: t`Дебиторка` },
    { to: '/money/portfolio', label: t`Портфель` },
    { to: '/money/payments', label: t`Платежи` },
    { to: '/money/bank', label: t`Выписки`, permission: 'payment.allocate' },
  ];
}

/** The pages of money this person may open. */
export function useMoneyPlaces(): MoneyPlace[] {
  const { permissions } = useMe();
  return moneyPlaces().filter(({ permission }) => !permission || permissions.some((held) => held === permission));
}
