import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { activateLocale } from './lib/index.ts';

beforeAll(() => activateLocale('ru'));
afterEach(cleanup);
