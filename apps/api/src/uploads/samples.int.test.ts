import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePath, samplesAbsent } from '../testing/samples.ts';
import { type TestApp, testApp } from '../testing/test-app.ts';
import { importFiles } from './index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

it('of real pictures the truncated and the corrupt are refused by name, the rest is kept', async (context) => {
  if (samplesAbsent !== null) return context.skip(samplesAbsent);
  const { read, refused, unmatched } = await importFiles(app.deps, samplePath('images'));
  expect(refused.map(({ file, code }) => `${file.split('__').at(-1)} ${code}`)).toEqual([
    'corrupt-header.jpg unreadable',
    'truncated.jpg unreadable',
    'truncated.png unreadable',
  ]);
  expect(unmatched).toHaveLength(read - 3);
});

it('real drawings in DXF, text and binary, are what they say', async (context) => {
  if (samplesAbsent !== null) return context.skip(samplesAbsent);
  const folder = samplePath('drawings');
  const { refused, unmatched } = await importFiles(app.deps, folder);
  const names = await readdir(folder);
  expect(refused).toEqual([]);
  expect(unmatched).toHaveLength(names.filter((name) => extname(name).toLowerCase() === '.dxf').length);
});
