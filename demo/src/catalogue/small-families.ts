import { type Design, type Family, nth } from './family.ts';
import type { Finish } from './shape.ts';

const diameters = [0.6, 1, 1.5, 2, 2.5, 3.5];
const shells = [14, 18, 22, 24, 30, 42];

function contacts(socket: boolean): Design[] {
  return diameters.map((diameter) => ({
    shape: { kind: 'contact', diameter, socket, finish: 'gold' },
    title: `Контакт ${socket ? 'гнездовой' : 'штыревой'} Ø ${String(diameter).replace('.', ',')} мм`,
    properties: {
      'Диаметр контакта, мм': String(diameter).replace('.', ','),
      'Ток на контакт, А': String(Math.round(3 + diameter * 7)),
      'Сечение провода, мм²': String(nth([0.2, 0.5, 1, 1.5, 2.5, 4], diameters.indexOf(diameter))).replace('.', ','),
      Покрытие: 'золото 1 мкм',
    },
    basePrice: Math.round(1_800 + diameter * 1_900),
  }));
}

function shelled(kind: 'backshell' | 'cap', finish: Finish, noun: string, price: number): Design[] {
  return shells.map((shell, at) => ({
    shape: kind === 'cap' ? { kind, shell, finish } : { kind, shell, angled: at % 2 === 1, finish },
    title: `${noun}${kind === 'backshell' ? (at % 2 === 1 ? ' угловой' : ' прямой') : ''}, корпус ${shell}`,
    properties: {
      'Размер корпуса': String(shell),
      Материал: 'алюминиевый сплав',
      Покрытие: finish === 'black' ? 'анодное чёрное' : 'никель',
    },
    basePrice: Math.round(price * (0.6 + shell / 25)) * 100,
  }));
}

const small = { leadTimeDays: 14, productionDays: 8, stocked: 0.7, slowSupplier: false, demand: 6 };
const inserts = { ...small, parent: 'Контакты', unit: 'шт' };
const shellsGroup = { ...small, parent: 'Кожухи и принадлежности', unit: 'шт' };

export const smallFamilies: readonly Family[] = [
  {
    ...inserts,
    group: 'Контакты гнездовые КГУ',
    designs: contacts(true),
    write: ({ title, shape }, at, variant) => ({
      article: `КГУ-${decimal(shape.kind === 'contact' ? shape.diameter : 0)}-${10 + at}${nth(['', 'З', 'С', 'Т', 'М'], variant)}`,
      name: title,
    }),
  },
  {
    ...inserts,
    group: 'Контакты штыревые КШУ',
    designs: contacts(false),
    write: ({ title, shape }, at, variant) => ({
      article: `КШУ-${decimal(shape.kind === 'contact' ? shape.diameter : 0)}-${10 + at}${nth(['', 'З', 'С', 'Т', 'М'], variant)}`,
      name: title,
    }),
  },
  {
    ...shellsGroup,
    group: 'Кожухи экранированные',
    designs: shelled('backshell', 'nickel', 'Кожух экранированный', 340),
    write: ({ title, shape }, at, variant) => ({
      article: `Кожух КУМ-${shape.kind === 'backshell' ? shape.shell : at}${nth(['', '-П', '-Э', '-У', '-Т'], variant)}`,
      name: title,
    }),
  },
  {
    ...shellsGroup,
    group: 'Кожухи с анодным покрытием',
    demand: 4,
    designs: shelled('backshell', 'black', 'Кожух', 410),
    write: ({ title, shape }, at, variant) => ({
      article: `Кожух КУА-${shape.kind === 'backshell' ? shape.shell : at}${nth(['', '-П', '-Э', '-У', '-Т'], variant)}`,
      name: title,
    }),
  },
  {
    ...shellsGroup,
    group: 'Заглушки',
    demand: 4,
    designs: shelled('cap', 'nickel', 'Заглушка с цепочкой', 190),
    write: ({ title, shape }, at, variant) => ({
      article: `ЗУ-${shape.kind === 'cap' ? shape.shell : at}${nth(['', 'Р', 'В', 'Ц', 'Т'], variant)}`,
      name: title,
    }),
  },
  {
    ...shellsGroup,
    group: 'Комплекты ЗИП',
    unit: 'компл',
    demand: 3,
    leadTimeDays: 15,
    designs: shelled('cap', 'cadmium', 'Комплект ЗИП к соединителю', 1_600),
    write: ({ title, shape }, at, variant) => ({
      article: `ЗИП-У${shape.kind === 'cap' ? shape.shell : at}-${1 + variant}`,
      name: title,
    }),
  },
];

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
