import { type Design, type Family, nth } from './family.ts';
import type { Finish, ShapeOf } from './shape.ts';

function coaxial(ohms: number, diameters: readonly number[], finish: Finish): Design[] {
  return diameters.map((diameter, at) => ({
    shape: { kind: 'coaxial', diameter, angled: at % 3 === 2, finish },
    title: `Соединитель ВЧ ${ohms} Ом, ${at % 3 === 2 ? 'угловой' : 'прямой'}, кабель ${String(diameter).replace('.', ',')} мм`,
    properties: {
      'Волновое сопротивление, Ом': String(ohms),
      'Диаметр кабеля, мм': String(diameter).replace('.', ','),
      'Предельная частота, ГГц': String(nth([3, 6, 10, 12, 18, 4], at)),
      'Количество контактов': '1',
      Исполнение: at % 3 === 2 ? 'угловое' : 'прямое',
    },
    basePrice: 52_000 + at * 14_000,
  }));
}

function harness(ends: ShapeOf<'harness'>['ends'], noun: string, price: number): Design[] {
  return Array.from({ length: 6 }, (_, at) => {
    const [branches, length] = [1 + (at % 4), nth([600, 1_500, 3_000, 5_000, 800, 12_000], at)];
    return {
      shape: { kind: 'harness', branches, length, ends },
      title: `${noun}, ветвей ${branches}, длина ${String(length / 1_000).replace('.', ',')} м`,
      properties: {
        'Длина, м': String(length / 1_000).replace('.', ','),
        'Количество ветвей': String(branches),
        'Количество контактов': String(branches * nth([7, 10, 19, 32], at)),
        'Рабочее напряжение, В': ends === 'coaxial' ? '50' : '400',
        Экран: at % 2 === 0 ? 'есть' : 'нет',
      },
      basePrice: Math.round(price * (0.5 + branches / 3 + length / 6_000)) * 100,
    };
  });
}

const radio = {
  parent: 'Соединители высокочастотные',
  unit: 'шт',
  leadTimeDays: 21,
  productionDays: 13,
  stocked: 0.45,
  slowSupplier: false,
  demand: 6,
};
const cables = {
  parent: 'Жгуты и кабельные сборки',
  unit: 'шт',
  leadTimeDays: 26,
  productionDays: 16,
  stocked: 0.1,
  slowSupplier: false,
  demand: 8,
};
const diameters = [2.6, 3.6, 4.9, 6.2, 7.4, 9.8];

export const cableFamilies: readonly Family[] = [
  {
    ...radio,
    group: 'Серия СРУ-50',
    demand: 8,
    designs: coaxial(50, diameters, 'nickel'),
    write: ({ title }, at, variant) => ({
      article: `СРУ-50-${71 + at * 5}${nth(['ФВ', 'ПВ', 'ФД', 'П', 'С'], variant)}`,
      name: title,
    }),
  },
  {
    ...radio,
    group: 'Серия СРУ-75',
    designs: coaxial(75, diameters, 'gold'),
    write: ({ title }, at, variant) => ({
      article: `СРУ-75-${154 + at * 7}${nth(['ФВ', 'ПВ', 'ФД', 'П', 'С'], variant)}`,
      name: title,
    }),
  },
  {
    ...cables,
    group: 'Жгуты силовые',
    demand: 11,
    designs: harness('round', 'Жгут силовой', 9_800),
    write: ({ title }, at, variant) => ({
      article: `Жгут 6У.${487 + at}-${String(3 + variant * 4).padStart(2, '0')}`,
      name: title,
    }),
  },
  {
    ...cables,
    group: 'Жгуты сигнальные',
    demand: 9,
    designs: harness('rectangular', 'Жгут сигнальный', 6_400),
    write: ({ title }, at, variant) => ({
      article: `Жгут 4У.${112 + at}-${String(2 + variant * 3).padStart(2, '0')}`,
      name: title,
    }),
  },
  {
    ...cables,
    group: 'Кабельные сборки ВЧ',
    productionDays: 12,
    leadTimeDays: 20,
    designs: harness('coaxial', 'Кабельная сборка ВЧ', 4_200),
    write: ({ title }, at, variant) => ({
      article: `Кабель КСУ-${7 + at}-${nth(['0,6', '1,5', '3,0', '5,0', '8,0'], variant)}`,
      name: title,
    }),
  },
];
