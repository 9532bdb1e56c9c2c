import { expect, it } from 'vitest';
import { isHousekeeping, productFileKind, splitName } from './index.ts';

it.each([
  ['РП-7.jpg', 'photo'],
  ['РП-7.JPEG', 'photo'],
  ['РП-7 чертёж.png', 'drawing'],
  ['РП-7_схема.tif', 'drawing'],
  ['РП-7.svg', 'drawing'],
  ['папка/РП-7.STEP', 'drawing'],
  ['РП-7.exe', null],
  ['РП-7', null],
  ['.jpg', null],
])('%s is %j', (path, kind) => {
  expect(productFileKind(path)).toBe(kind);
});

it('a name is told apart from its folder and its extension', () => {
  expect(splitName('2026/РП-7/вид.сбоку.jpg')).toEqual({ stem: 'вид.сбоку', extension: 'jpg', folder: 'РП-7' });
});

it.each([
  ['__MACOSX/РП-7.jpg', true],
  ['фото/.DS_Store', true],
  ['фото/Thumbs.db', true],
  ['фото/РП-7.jpg', false],
])('%s is left by a system: %s', (path, left) => {
  expect(isHousekeeping(path)).toBe(left);
});
