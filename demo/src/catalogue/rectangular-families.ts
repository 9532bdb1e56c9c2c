import { type Design, type Family, nth } from './family.ts';

interface RectangularSeries {
  readonly rows: number;
  readonly pins: readonly number[];
  readonly pitch: number;
  readonly socket: boolean;
  readonly housing: 'metal' | 'plastic';
  readonly price: number;
  readonly current: number;
  readonly noun: string;
}

function designs(series: RectangularSeries): Design[] {
  return series.pins.map((pins) => ({
    shape: {
      kind: 'rectangular',
      rows: series.rows,
      pins,
      pitch: series.pitch,
      socket: series.socket,
      housing: series.housing,
    },
    title: `${series.noun}, контактов ${pins}, шаг ${String(series.pitch).replace('.', ',')} мм`,
    properties: {
      'Количество контактов': String(pins),
      'Шаг, мм': String(series.pitch).replace('.', ','),
      'Ряды контактов': String(series.rows),
      'Ток на контакт, А': String(series.current).replace('.', ','),
      'Рабочее напряжение, В': '250',
      'Часть соединителя': series.socket ? 'розетка' : 'вилка',
    },
    basePrice: Math.round(series.price * (0.5 + pins / 50)) * 100,
  }));
}

const usual = {
  parent: 'Соединители прямоугольные',
  unit: 'шт',
  leadTimeDays: 18,
  productionDays: 10,
  stocked: 0.62,
  slowSupplier: false,
  demand: 9,
};
const pinsOf = (design: Design) => (design.shape.kind === 'rectangular' ? design.shape.pins : 0);
const short = ['В', 'Р', 'В-1', 'Р-1', 'В-2'];

export const rectangularFamilies: readonly Family[] = [
  {
    ...usual,
    group: 'Серия СНУ59: объединительные',
    demand: 14,
    designs: designs({
      rows: 4,
      pins: [32, 48, 64, 96, 120, 144],
      pitch: 2.5,
      socket: false,
      housing: 'plastic',
      price: 780,
      current: 1.5,
      noun: 'Вилка объединительная',
    }),
    write: (design, at, variant) => ({
      article: `СНУ59-${pinsOf(design)}/${94 + at * 6}×11${short[variant] ?? 'В'}-23`,
      name: `${design.title}, СНУ59`,
    }),
  },
  {
    ...usual,
    group: 'Серия ГРУП: для печатных плат',
    demand: 12,
    designs: designs({
      rows: 2,
      pins: [18, 24, 36, 46, 72, 90],
      pitch: 2.5,
      socket: true,
      housing: 'plastic',
      price: 940,
      current: 3,
      noun: 'Розетка для печатного монтажа',
    }),
    write: (design, at, variant) => ({
      article: `ГРУПМ${1 + (variant % 3)}-${pinsOf(design)}${nth(['ШУ', 'ГО', 'ГП', 'ШП', 'УШ'], variant)}${1 + (at % 2)}`,
      name: `${design.title}, ГРУПМ`,
    }),
  },
  {
    ...usual,
    group: 'Серия МРУ: модульные',
    stocked: 0.35,
    leadTimeDays: 21,
    designs: designs({
      rows: 3,
      pins: [12, 20, 30, 42, 54, 66],
      pitch: 4,
      socket: false,
      housing: 'metal',
      price: 1_350,
      current: 7,
      noun: 'Вилка модульная в корпусе',
    }),
    write: (design, at, variant) => ({
      article: `МРУ-${pinsOf(design)}/${2 + at}-${nth(['В', 'Р', 'ВК', 'РК', 'ВТ'], variant)}`,
      name: `${design.title}, МРУ`,
    }),
  },
  {
    ...usual,
    group: 'Серия РППУ: блочные',
    stocked: 0.4,
    designs: designs({
      rows: 2,
      pins: [10, 16, 26, 32, 48, 60],
      pitch: 5,
      socket: true,
      housing: 'metal',
      price: 1_120,
      current: 10,
      noun: 'Розетка блочная',
    }),
    write: (design, at, variant) => ({
      article: `РППУ${1 + (at % 2)}-${pinsOf(design)}-${nth(['00', '01', '03', '11', '13'], variant)}`,
      name: `${design.title}, РППУ`,
    }),
  },
];
