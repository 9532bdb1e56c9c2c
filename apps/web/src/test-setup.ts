import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { activateLocale, restOfTexts } from './lib/index.ts';

beforeAll(async () => {
  await activateLocale('ru');
  await restOfTexts();
});
afterEach(cleanup);
