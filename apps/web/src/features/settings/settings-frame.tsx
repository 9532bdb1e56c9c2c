import { t } from '@lingui/core/macro';
import { Outlet } from '@tanstack/react-router';
import { PlaceTabs } from '#ui';
import { useSettingsPlaces } from './places.ts';

/** All settings stand side by side; each is a page with an address of its own. */
export function SettingsFrame() {
  return (
    <div className="print-flow flex h-full min-h-0 flex-col">
      <PlaceTabs label={t`Настройки`} places={useSettingsPlaces()} />
      <Outlet />
    </div>
  );
}
