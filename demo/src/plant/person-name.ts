import type { Random } from '../chance/index.ts';

const surnames =
  'Абросов Бажин Вяткин Голышев Дерягин Ермаков Жуланов Зырянов Исетский Кочнев Ларин Мезенцев Нохрин Одинцов Пермяков Рукавишников Сажин Тюкалов Угрюмов Фоминых Хлызов Цыганков Черепанов Шадрин Щипачев Южаков Яговкин Алферов Бирюков Ваганов Гилев Домрачев Есаулов Замятин Ильиных Калетин Лыткин Мальцев Неустроев Оборин Постников Русаков Селянин Трифонов Ушаков Филатов Худяков Чащин Шестаков Юрлов'.split(
    ' ',
  );
const men =
  'Александр Алексей Андрей Антон Борис Вадим Виктор Владимир Глеб Денис Дмитрий Евгений Иван Игорь Кирилл Максим Михаил Николай Олег Павел Роман Сергей Степан Юрий'.split(
    ' ',
  );
const women =
  'Алина Анна Вера Виктория Галина Дарья Екатерина Елена Ирина Ксения Лариса Людмила Марина Мария Надежда Наталья Ольга Полина Светлана Софья Татьяна Юлия'.split(
    ' ',
  );
const fathers =
  'Александрович Алексеевич Андреевич Борисович Викторович Владимирович Геннадьевич Дмитриевич Евгеньевич Иванович Игоревич Львович Михайлович Николаевич Олегович Павлович Петрович Сергеевич Юрьевич'.split(
    ' ',
  );

export interface PersonName {
  readonly surname: string;
  readonly first: string;
  readonly father: string;
}

/** An invented Russian name; endings follow the sex. */
export function personName(random: Random): PersonName {
  const surname = random.pick(surnames);
  const father = random.pick(fathers);
  if (random.chance(0.55)) return { surname, first: random.pick(men), father };
  return { surname: feminine(surname), first: random.pick(women), father: father.replace(/ич$/, 'на') };
}

function feminine(surname: string): string {
  if (/ых$/.test(surname)) return surname;
  return /ий$/.test(surname) ? surname.replace(/ий$/, 'ая') : `${surname}а`;
}
