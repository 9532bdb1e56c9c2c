import type { Random } from '../chance/index.ts';

const roots =
  'Аметрин Арктон Белояр Бирюзар Вектрис Верхисет Гранитар Демикс Ирбит Истокар Кварцит Клинкер Корундис Лазурит Литавр Магнолит Малахис Нейвар Орбитал Ореадис Пиритон Полюсар Радиан Родонит Сапфир Сысертис Тавдин Таганайс Топазис Уктус Флюоритис Хромит Цирконид Чусовар Шиханис Элеронис Юрмар Яшмар Ялпинг Аятис'.split(
    ' ',
  );
const trades = [
  'автоматика',
  'агрегат',
  'агро',
  'гидравлика',
  'кабель',
  'комплект',
  'лаб',
  'лифт',
  'маш',
  'медтехника',
  'монтаж',
  'нефтемаш',
  'пневматика',
  'прибор',
  'проект',
  'радио',
  'сервис',
  'сигнал',
  'станок',
  'техника',
  'транс',
  'энерго',
];
const activitiesOfTrade: Readonly<Record<string, string>> = {
  автоматика: 'Промышленная автоматика',
  агро: 'Сельхозмашины',
  кабель: 'Кабельная продукция',
  лифт: 'Лифты',
  медтехника: 'Медицинская техника',
  монтаж: 'Электромонтаж',
  нефтемаш: 'Нефтегазовое оборудование',
  прибор: 'Приборостроение',
  радио: 'Радиоэлектроника',
  сервис: 'Ремонт и сервис',
  сигнал: 'Связь и сигнализация',
  станок: 'Станкостроение',
  транс: 'Железнодорожная техника',
  энерго: 'Энергетика',
  комплект: 'Торговля комплектующими',
};
const others = [
  'Машиностроение',
  'Авиационная техника',
  'Приборостроение',
  'Энергетика',
  'Торговля комплектующими',
  'Судостроение',
];
const forms: readonly (readonly [short: string, long: string, weight: number])[] = [
  ['ООО', 'Общество с ограниченной ответственностью', 62],
  ['АО', 'Акционерное общество', 28],
  ['ПАО', 'Публичное акционерное общество', 4],
  ['НАО', 'Непубличное акционерное общество', 2],
];
const kinds: readonly (readonly [prefix: string, weight: number])[] = [
  ['', 46],
  ['Завод ', 14],
  ['НПП ', 10],
  ['НПО ', 8],
  ['ТД ', 10],
  ['КБ ', 5],
  ['ПО ', 5],
];

export interface CompanyName {
  readonly shortName: string;
  readonly legalName: string;
  readonly activities: readonly string[];
}

/** Invented companies, no two alike: root and trade never meet twice under the same kind. */
export class CompanyNames {
  private readonly random: Random;
  private readonly taken = new Set<string>();

  constructor(random: Random) {
    this.random = random;
  }

  next(): CompanyName {
    for (;;) {
      const trade = this.random.pick(trades);
      const kind = this.random.weighted(kinds);
      const name = `${kind}${this.random.pick(roots)}${trade}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return this.complete(name, trade, kind);
    }
  }

  private complete(name: string, trade: string, kind: string): CompanyName {
    const [short, long] = this.random.weighted(forms.map((form) => [form, form[2]] as const));
    const main = kind === 'ТД ' ? 'Торговля комплектующими' : (activitiesOfTrade[trade] ?? 'Машиностроение');
    const second = this.random.chance(0.35) ? [this.random.pick(others)] : [];
    return {
      shortName: `${short} «${name}»`,
      legalName: `${long} «${name}»`,
      activities: [...new Set([main, ...second])],
    };
  }
}
