import { t } from '@lingui/core/macro';
import { Outlet } from '@tanstack/react-router';
import { PlaceTabs } from '#ui';
import { useMoneyPlaces } from './places.ts';

/** All of money stands side by side: what comes, what is owed, what came. */
export function MoneyFrame() {
  return (
    <div className="print-flow flex h-full min-h-0 flex-col">
      <PlaceTabs label={t`Деньги`} places={useMoneyPlaces()} />
      <Outlet />
    </div>
  );
}
