/** Cities the clients are from. Numbers are shaped by the region, but the tax office 99 of any region doesn't exist. */
export interface Place {
  readonly city: string;
  readonly region: string;
  readonly code: string;
  readonly postcode: string;
  readonly phone: string;
  readonly weight: number;
}

function place(city: string, region: string, code: string, postcode: string, phone: string, weight: number): Place {
  return { city, region, code, postcode, phone, weight };
}

const sverdlovsk = 'Свердловская область';
const chelyabinsk = 'Челябинская область';

export const places: readonly Place[] = [
  place('Екатеринбург', sverdlovsk, '66', '620', '343', 16),
  place('Нижний Тагил', sverdlovsk, '66', '622', '3435', 5),
  place('Каменск-Уральский', sverdlovsk, '66', '623', '3439', 4),
  place('Первоуральск', sverdlovsk, '66', '623', '3439', 2),
  place('Челябинск', chelyabinsk, '74', '454', '351', 12),
  place('Миасс', chelyabinsk, '74', '456', '3513', 4),
  place('Магнитогорск', chelyabinsk, '74', '455', '3519', 3),
  place('Пермь', 'Пермский край', '59', '614', '342', 8),
  place('Уфа', 'Республика Башкортостан', '02', '450', '347', 5),
  place('Ижевск', 'Удмуртская Республика', '18', '426', '3412', 5),
  place('Курган', 'Курганская область', '45', '640', '3522', 3),
  place('Тюмень', 'Тюменская область', '72', '625', '3452', 4),
  place('Омск', 'Омская область', '55', '644', '3812', 3),
  place('Новосибирск', 'Новосибирская область', '54', '630', '383', 4),
  place('Томск', 'Томская область', '70', '634', '3822', 2),
  place('Казань', 'Республика Татарстан', '16', '420', '843', 4),
  place('Самара', 'Самарская область', '63', '443', '846', 4),
  place('Нижний Новгород', 'Нижегородская область', '52', '603', '831', 3),
  place('Саратов', 'Саратовская область', '64', '410', '8452', 2),
  place('Орёл', 'Орловская область', '57', '302', '4862', 2),
  place('Владимир', 'Владимирская область', '33', '600', '4922', 1),
  place('Москва', 'Москва', '77', '115', '495', 7),
  place('Санкт-Петербург', 'Санкт-Петербург', '78', '196', '812', 4),
  place('Ростов-на-Дону', 'Ростовская область', '61', '344', '863', 2),
];

export const streets =
  'Заводская Инженерная Литейная Магистральная Механизаторов Монтажников Новаторов Окружная Приборостроителей Промышленная Рабочая Складская Станционная Токарей Уральская Фабричная Шоссейная Энергетиков'.split(
    ' ',
  );
