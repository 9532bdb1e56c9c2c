import { t } from '@lingui/core/macro';
import type { PlaceTab } from '#ui';

/** The pages of money, in the order an economist's morning goes through them. */
export function moneyPlaces(): PlaceTab[] {
  return [
    { to: '/money/inflow', label: t`Поступления` },
    { to: '/money/receivables', label: t`Дебиторка` },
    { to: '/money/portfolio', label: t`Портфель` },
  ];
}
