import { refusalCodes } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { activateLocale, restOfTexts } from '../i18n.ts';
import { sayRefusal } from './refusals.ts';

describe('refusals', () => {
  it('have a sentence each, in both languages', async () => {
    const russian = refusalCodes.map(sayRefusal);
    await activateLocale('en');
    await restOfTexts();
    const english = refusalCodes.map(sayRefusal);
    await activateLocale('ru');
    for (const [at, code] of refusalCodes.entries()) {
      expect(russian[at], code).toMatch(/[а-яё].*\.$/i);
      expect(english[at], code).toMatch(/^[^а-яё]+\.$/i);
    }
  });
});
