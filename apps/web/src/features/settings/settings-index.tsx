import { Navigate } from '@tanstack/react-router';
import { NoRightsState } from '#ui';
import { useSettingsPlaces } from './places.ts';

/** Settings open on the first of them. */
export function SettingsIndex() {
  const [first] = useSettingsPlaces();
  return first ? <Navigate to={first.to} replace /> : <NoRightsState />;
}
