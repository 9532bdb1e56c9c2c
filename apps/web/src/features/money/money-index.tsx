import { Navigate } from '@tanstack/react-router';
import { NoRightsState } from '#ui';
import { useMoneyPlaces } from './places.ts';

/** Money opens on the first of its pages. */
export function MoneyIndex() {
  const [first] = useMoneyPlaces();
  return first ? <Navigate to={first.to} replace /> : <NoRightsState />;
}
