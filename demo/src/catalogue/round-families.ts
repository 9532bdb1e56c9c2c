import { type Design, type Family, nth } from './family.ts';
import type { Finish } from './shape.ts';

const parent = 'Соединители цилиндрические';
const shells = [14, 18, 22, 24, 30, 42];
const pinsOfShell = [4, 7, 10, 19, 32, 50];
const coatings = ['В1В', 'В1А', 'А1В', 'А1А', 'В1К'];

interface RoundSeries {
  readonly group: string;
  readonly socket: boolean;
  readonly mount: 'cable' | 'flange';
  readonly finish: Finish;
  readonly price: number;
  readonly volts: number;
  readonly degrees: string;
  readonly shells?: readonly number[];
  readonly pins?: readonly number[];
}

function designs(series: RoundSeries): Design[] {
  return Array.from({ length: 6 }, (_, at) => {
    const [shell, pins] = [nth(series.shells ?? shells, at), nth(series.pins ?? pinsOfShell, at)];
    const current = pins <= 7 ? 10 : pins <= 19 ? 7 : 5;
    return {
      shape: { kind: 'round', shell, pins, socket: series.socket, mount: series.mount, finish: series.finish },
      title: `${series.socket ? 'Розетка' : 'Вилка'} ${series.mount === 'cable' ? 'кабельная' : 'приборная'}, корпус ${shell}, контактов ${pins}`,
      properties: {
        'Размер корпуса': String(shell),
        'Количество контактов': String(pins),
        'Ток на контакт, А': String(current),
        'Рабочее напряжение, В': String(series.volts),
        'Диапазон температур, °C': series.degrees,
        'Часть соединителя': series.socket ? 'розетка' : 'вилка',
      },
      basePrice: Math.round(series.price * (0.6 + shell / 30 + pins / 40)) * 100,
    };
  });
}

const usual = {
  parent,
  unit: 'шт',
  leadTimeDays: 23,
  productionDays: 14,
  stocked: 0.58,
  slowSupplier: false,
  demand: 10,
};

export const roundFamilies: readonly Family[] = [
  {
    ...usual,
    group: 'Серия 2РУМ: вилки кабельные',
    demand: 16,
    designs: designs({
      group: '2РУМ',
      socket: false,
      mount: 'cable',
      finish: 'cadmium',
      price: 820,
      volts: 560,
      degrees: '−60…+125',
    }),
    write: ({ shape, title }, at, variant) => ({
      article: `2РУМТ${shape.kind === 'round' ? shape.shell : 0}КПН${nth(pinsOfShell, at)}Ш${1 + (at % 3)}${nth(coatings, variant)}`,
      name: `${title}, 2РУМТ`,
    }),
  },
  {
    ...usual,
    group: 'Серия 2РУМ: розетки приборные',
    demand: 15,
    designs: designs({
      group: '2РУМ',
      socket: true,
      mount: 'flange',
      finish: 'cadmium',
      price: 690,
      volts: 560,
      degrees: '−60…+125',
    }),
    write: ({ shape, title }, at, variant) => ({
      article: `2РУМ${shape.kind === 'round' ? shape.shell : 0}БПН${nth(pinsOfShell, at)}Г${1 + (at % 3)}${nth(coatings, variant)}`,
      name: `${title}, 2РУМ`,
    }),
  },
  {
    ...usual,
    group: 'Серия ШРУ: байонетные',
    productionDays: 12,
    leadTimeDays: 19,
    designs: designs({
      group: 'ШРУ',
      socket: false,
      mount: 'cable',
      finish: 'nickel',
      price: 610,
      volts: 400,
      degrees: '−60…+100',
      shells: [16, 20, 28, 32, 36, 48],
      pins: [2, 4, 7, 12, 20, 31],
    }),
    write: ({ shape, title }, at, variant) => ({
      article: `ШРУ${shape.kind === 'round' ? shape.shell : 0}П${shape.kind === 'round' ? shape.pins : 0}${nth(['ЭШ', 'НШ', 'ЭГ', 'НГ', 'УШ'], variant)}${6 + at}`,
      name: `${title}, байонет`,
    }),
  },
  {
    ...usual,
    group: 'Серия СНЦУ23: миниатюрные',
    stocked: 0.4,
    designs: designs({
      group: 'СНЦУ',
      socket: false,
      mount: 'cable',
      finish: 'black',
      price: 1_450,
      volts: 700,
      degrees: '−60…+150',
      shells: [14, 18, 22, 24, 27, 30],
      pins: [3, 7, 19, 28, 32, 55],
    }),
    write: ({ shape, title }, at, variant) => ({
      article: `СНЦУ23-${shape.kind === 'round' ? `${shape.pins}/${shape.shell}` : at}${nth(['В', 'В-1', 'В-6', 'В-В', 'В-Т'], variant)}`,
      name: `${title}, миниатюрная`,
    }),
  },
  {
    ...usual,
    group: 'Серия ОНУ: герметичные',
    stocked: 0.2,
    slowSupplier: true,
    productionDays: 19,
    leadTimeDays: 27,
    demand: 10,
    designs: designs({
      group: 'ОНУ',
      socket: true,
      mount: 'flange',
      finish: 'nickel',
      price: 2_300,
      volts: 250,
      degrees: '−60…+200',
      shells: [12, 16, 20, 24, 27, 32],
      pins: [4, 10, 19, 26, 32, 50],
    }),
    write: ({ shape, title }, at, variant) => ({
      article: `ОНУ-БС-${1 + (variant % 2)}-${shape.kind === 'round' ? `${shape.pins}/${shape.shell}` : at}-${nth(['Р', 'В', 'Р1', 'В1', 'Р2'], variant)}`,
      name: `${title}, герметичная`,
    }),
  },
];
