import { addWorkingDays, type Instant, millisOf, plainDateIn, type ShipDateCause } from '@svodka/domain';
import { comment, someone } from '../acts.ts';
import type { OrderLife, Step, Story } from '../life.ts';
import { pause } from './moves.ts';
import { readyNow, shipReady } from './ready-lines.ts';

interface Trouble {
  readonly cause: ShipDateCause;
  readonly ifLate: string;
  readonly note: string;
  readonly days: number;
}

const heldByClient: Trouble = {
  cause: 'client',
  ifLate: 'Клиент просил не начинать',
  note: 'Клиент остановил изготовление',
  days: 0,
};

/** What the shop has to wait for: one supplier above all. */
function troubleOf(life: OrderLife): Trouble | null {
  const { random } = life;
  if (life.start.plan.slowSupplier && random.chance(0.7)) {
    return {
      cause: 'supply',
      ifLate: 'Поставщик задержал корпуса',
      note: 'Корпуса: поставщик перенёс срок',
      days: random.between(5, 15),
    };
  }
  if (random.chance(0.05))
    return {
      cause: 'supply',
      ifLate: 'Нет материалов',
      note: 'Ждём контакты от поставщика',
      days: random.between(2, 8),
    };
  if (random.chance(0.07))
    return {
      cause: 'production',
      ifLate: 'Ремонт оборудования',
      note: 'Простой участка сборки',
      days: random.between(2, 7),
    };
  if (random.chance(0.03))
    return {
      cause: 'engineering',
      ifLate: 'Доработка КД',
      note: 'Правка сборочного чертежа',
      days: random.between(2, 6),
    };
  return null;
}

export function* production(life: OrderLife): Story {
  const { random } = life;
  const norm = life.register.current.normDays ?? 20;
  const held = random.chance(0.03);
  if (held) yield* pause(life, life.after(random.between(0.3, 1)), random.between(2, 8), 'Клиент просил не начинать');
  const trouble = held ? heldByClient : troubleOf(life);
  const days = random.around(norm * 0.83, 0.2) + (trouble?.days ?? 0);
  const ifLate = trouble?.ifLate ?? random.pick(['Загрузка цеха', 'Загрузка цеха', 'Брак при сборке']);
  const steps: Step[] = [...waiting(life, trouble, days), ...moves(life, trouble, days), ...output(life, days, ifLate)];
  const entered = life.register.visits.length;
  for (const one of steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (life.register.visits.length !== entered) return;
    yield one;
  }
}

function waiting(life: OrderLife, trouble: Trouble | null, days: number): Step[] {
  if (trouble?.cause !== 'supply') return [];
  const from = Math.max(0.5, (days - trouble.days) * life.random.between(0.2, 0.6));
  return [
    {
      at: life.after(from),
      act: () => life.command({ type: 'wait', for: 'purchasing', note: trouble.note }, someone(life, 'production')),
    },
    {
      at: life.after(from + trouble.days),
      act: () => life.command({ type: 'wait', for: 'production' }, someone(life, 'purchasing')),
    },
  ];
}

/** A slip is mostly told before the day comes; now and then a second shift brings the day nearer. */
function moves(life: OrderLife, trouble: Trouble | null, days: number): Step[] {
  const { random } = life;
  const { calendar, zone } = life.start.world.era;
  const expected = addWorkingDays(
    calendar,
    plainDateIn(zone, life.after(days)),
    random.int(1, 3) + (life.start.plan.partial ? 3 : 0),
  );
  const slip = life.dates.slipTo(expected);
  if (slip > 0 && random.chance(0.9)) {
    const at = life.after(days * random.between(0.35, 0.8));
    return [
      moveStep(
        life,
        at,
        slip,
        trouble?.cause ?? 'production',
        trouble?.note ?? random.pick(['Загрузка цеха', 'Повторная приёмка ОТК']),
      ),
    ];
  }
  if (slip < -3 && random.chance(0.3))
    return [moveStep(life, life.after(days * 0.6), Math.ceil(slip / 2), 'production', 'Вторая смена')];
  return [];
}

function moveStep(life: OrderLife, at: Instant, workingDays: number, cause: ShipDateCause, note: string): Step {
  const { random } = life;
  const latest = life.dates.latest;
  const all = random.chance(0.6);
  return {
    at,
    act: () => {
      const authorId = someone(life, 'dispatch');
      const move = { workingDays, cause, note, clientInformed: random.chance(0.7), authorId, at: life.now };
      life.dates.move(move, life.start.makeId, millisOf(life.now), (line) => all || line.current === latest);
      if (random.chance(0.25)) comment(life, someone(life, 'sales'), 'Клиента предупредил о переносе срока.');
    },
  };
}

/** Lines become ready one after the other; some orders send the first ones ahead. */
function output(life: OrderLife, days: number, ifLate: string): Step[] {
  const { random } = life;
  const steps: Step[] = [];
  if (random.chance(0.55))
    steps.push({ at: life.after(days * 0.55), act: () => readyNow(life, random.between(0.2, 0.5)) });
  if (random.chance(0.45))
    steps.push({ at: life.after(days * 0.8), act: () => readyNow(life, random.between(0.55, 0.9)) });
  const ahead = life.start.plan.partial && random.chance(0.4) && life.money.unpaid(['ready']).length === 0;
  if (ahead) steps.push({ at: life.after(days * 0.85), act: () => void shipReady(life, ifLate) });
  steps.push({ at: life.after(days), act: () => readyNow(life, 1, ifLate) });
  return steps;
}
