import { t } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';

interface MoneyPlace {
  to: NonNullable<LinkProps['to']>;
  label: string;
}

/** The pages of money, in the order people go through them; a page adds its line. */
export function moneyPlaces(): MoneyPlace[] {
  return [
    { to: '/money/inflow', label: t`Поступления` },
    { to: '/money/portfolio', label: t`Портфель` },
  ];
}
