import { defineConfig } from '@lingui/cli';

/** Words that only later pages need: they are fetched after the first screen has been drawn. */
const later = [
  'src/features/bank',
  'src/features/client',
  'src/features/client-picker',
  'src/features/clients',
  'src/features/exchange',
  'src/features/lifecycle',
  'src/features/money',
  'src/features/notifications',
  'src/features/order',
  'src/features/order-form',
  'src/features/payment-split',
  'src/features/payments',
  'src/features/people',
  'src/features/plan-shipment',
  'src/features/products',
  'src/features/reasons',
  'src/features/service-task',
  'src/features/service-work',
  'src/features/shipping',
  'src/features/settings',
  'src/features/slips',
  'src/lib/words/clients.ts',
  'src/lib/words/exchange.ts',
  'src/lib/words/fields.ts',
  'src/lib/words/history.ts',
<<<<<<< HEAD
  'src/lib/words/notifications.ts',
  'src/lib/words/payments.ts',
=======
>>>>>>> bank
  'src/lib/words/refusals-of-input.ts',
  'src/lib/words/refusals-of-order.ts',
  'src/lib/words/refusals-of-server.ts',
  'src/lib/words/service-work.ts',
  'src/lib/words/values.ts',
  'src/ui/command-form.tsx',
  'src/ui/conflict-dialog.tsx',
  'src/ui/each-order-end.tsx',
  'src/ui/form/period-input.tsx',
];

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'ru',
  locales: ['ru', 'en'],
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}/shell', include: ['src'], exclude: later },
    { path: '<rootDir>/src/locales/{locale}/later', include: later },
  ],
});
