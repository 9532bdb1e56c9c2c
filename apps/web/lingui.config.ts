import { defineConfig } from '@lingui/cli';

export default defineConfig({
  sourceLocale: 'ru',
  locales: ['ru', 'en'],
  catalogs: [{ path: 'src/locales/{locale}', include: ['src'] }],
});
