import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { describe, expect, it } from 'vitest';

const slow = 60_000;

/** What the code says now, against what the catalogues hold: `pnpm --filter @svodka/web messages` brings them together. */
async function missing(locale: 'ru' | 'en'): Promise<string[]> {
  const config = getConfig({ cwd: `${import.meta.dirname}/..` });
  const catalogues = await getCatalogs(config);
  const lacks = catalogues.map(async (catalogue) => {
    const said = (await catalogue.collect()) ?? {};
    const known = (await catalogue.read(locale)) ?? {};
    return Object.entries(said).flatMap(([id, { message }]) => (known[id]?.translation ? [] : [message ?? id]));
  });
  return (await Promise.all(lacks)).flat();
}

describe('the catalogues', () => {
  it('hold every text of the code in English', async () => expect(await missing('en')).toEqual([]), slow);
  it('hold every text of the code in Russian', async () => expect(await missing('ru')).toEqual([]), slow);
});
