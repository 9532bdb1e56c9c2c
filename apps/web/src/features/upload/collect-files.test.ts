import { expect, it } from 'vitest';
import { broughtOf } from './collect-files.ts';

const at = (path: string) => ({ path, file: new File(['1'], path.split('/').at(-1) ?? path) });

it('a folder is one upload under its name, without what systems leave in it', () => {
  const found = ['фото/РП-7.png', 'фото/.DS_Store', 'фото/ещё/Thumbs.db', 'фото/ещё/внутри.zip'].map(at);
  const [brought, ...others] = broughtOf(found);
  expect(brought).toMatchObject({ name: 'фото', archive: false });
  expect(brought?.tasks.map(({ path }) => path)).toEqual(['фото/РП-7.png', 'фото/ещё/внутри.zip']);
  expect(others).toEqual([]);
});

it('files of no folder go together, archives each by itself', () => {
  const brought = broughtOf(['a.png', 'б.zip', 'c.dxf', 'd.ZIP'].map(at));
  expect(brought.map(({ name, archive, tasks }) => [name, archive, tasks.length])).toEqual([
    ['', false, 2],
    ['б.zip', true, 1],
    ['d.ZIP', true, 1],
  ]);
});

it('names of a Mac are written as everybody writes them', () => {
  expect(broughtOf([at('чертеж и\u0306.png')])[0]?.tasks[0]?.path).toBe('чертеж й.png');
});
