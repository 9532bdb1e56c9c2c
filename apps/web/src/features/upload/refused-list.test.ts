import { expect, it } from 'vitest';
import { refusedTable } from './refused-list.tsx';

it('the list of refused files says why, and no name of a file becomes a formula', () => {
  const table = refusedTable([
    { path: 'фото/a"b.exe', reason: 'kindUnknown' },
    { path: '=HYPERLINK("x").zip', reason: 'archiveInside' },
    { path: '-1.png', reason: 'empty' },
  ]);
  const [, ...rows] = table.trim().split('\r\n');
  expect(rows.map((row) => row.split(';')[0])).toEqual(['"фото/a""b.exe"', '"\'=HYPERLINK(""x"").zip"', '"\'-1.png"']);
  expect(rows[0]).toContain('Не картинка и не чертёж');
});
