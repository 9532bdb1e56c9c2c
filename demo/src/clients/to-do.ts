import {
  type ActivityKind,
  addDays,
  addWorkingDays,
  comparePlainDates,
  instantAt,
  millisOf,
  type PlainDate,
} from '@svodka/domain';
import { type IdMaker, idMaker, Random } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row } from '../row.ts';
import type { DemoClient } from './client.ts';
import { managerOn } from './responsibility.ts';

type Told = readonly [kind: ActivityKind, subject: string, outcomes: readonly string[]];

const usual: readonly Told[] = [
  ['call', 'Узнать, когда ждать аванс', ['Платёж поставили на пятницу', 'Ждут подписи директора', 'Не дозвонился']],
  ['call', 'Спросить о потребности на квартал', ['Пришлют заявку на следующей неделе', 'Пока ничего не нужно']],
  ['call', 'Уточнить исполнение по последней заявке', ['Нужны вилки с резиновым сальником', 'Техник перезвонит']],
  ['letter', 'Отправить предложение с новыми ценами', ['Отправлено, ответят до конца недели']],
  ['letter', 'Напомнить о подписании договора', ['Подписанный экземпляр выслали почтой', 'Юристы прислали замечания']],
  ['meeting', 'Показать образцы у них на заводе', ['Оставил пять образцов на испытания']],
  ['meeting', 'Обсудить условия на год', ['Просят отсрочку 45 дней, обещали объём']],
  ['task', 'Подготовить паспорта на партию', ['Паспорта вложены в отгрузку']],
  ['task', 'Сверить взаиморасчёты за квартал', ['Сошлось', 'Разошлись на одну оплату, ищем']],
];

const notes = [
  'Снабженец в отпуске до конца месяца, замещает заместитель',
  'Переходят на новое исполнение изделия, спрос вырастет',
  'Просят звонить после обеда',
];

const talkative = 500;
const yearAgo = 365;

interface Story {
  random: Random;
  makeId: IdMaker;
  era: Era;
  client: DemoClient;
}

/** What managers planned with their clients for these days, and what they did over the last year. */
export function activityRows(seed: string, era: Era, clients: readonly DemoClient[]): Row<'Activity'>[] {
  const random = new Random(`${seed} activities`);
  const makeId = idMaker(random);
  const spoken = clients.filter((client) => client.weight > 0 && client.lastDay > era.today).slice(0, talkative);
  return spoken.flatMap((client) => {
    const story: Story = { random, makeId, era, client };
    const past = Array.from({ length: random.int(0, 4) }, () => doneRow(story));
    return random.chance(0.3) ? [...past, plannedRow(story)] : past;
  });
}

function doneRow(story: Story): Row<'Activity'> {
  const { random, era, client } = story;
  const asked = addDays(era.today, -random.int(1, yearAgo));
  const [, since = asked] = [asked, client.firstDay].toSorted(comparePlainDates);
  const [on = asked] = [addWorkingDays(era.calendar, since, 1), addDays(era.today, -1)].toSorted(comparePlainDates);
  if (random.chance(0.1))
    return rowOf(story, on, { kind: 'note', subject: random.pick(notes), outcome: null, done: true });
  const [kind, subject, outcomes] = random.pick(usual);
  return rowOf(story, on, { kind, subject, outcome: random.pick(outcomes), done: true });
}

/** A few are late, a few are for today, most are ahead. */
function plannedRow(story: Story): Row<'Activity'> {
  const { random, era } = story;
  const days = random.weighted([
    [-random.int(1, 4), 18],
    [0, 30],
    [random.int(1, 12), 52],
  ]);
  const due = days > 0 ? addWorkingDays(era.calendar, era.today, days) : addDays(era.today, days);
  const [kind, subject] = random.pick(usual);
  return rowOf(story, due, { kind, subject, outcome: null, done: false });
}

interface Facts {
  kind: ActivityKind;
  subject: string;
  outcome: string | null;
  done: boolean;
}

function rowOf({ random, makeId, era, client }: Story, day: PlainDate, { done, ...facts }: Facts): Row<'Activity'> {
  const managerId = managerOn(client.responsibilities, done ? day : era.today);
  const planned = done ? addDays(day, -random.int(0, 6)) : addDays(era.today, -random.int(5, 12));
  const createdAt = instantAt(era.zone, planned, random.int(9 * 60, 12 * 60));
  return {
    id: makeId(millisOf(createdAt)),
    clientId: client.id,
    orderId: null,
    contactId: facts.kind === 'note' ? null : (client.contactIds[0] ?? null),
    ...facts,
    assigneeId: managerId,
    dueOn: facts.kind === 'note' ? null : day,
    doneAt: done ? instantAt(era.zone, day, random.int(13 * 60, 17 * 60)) : null,
    doneById: done ? managerId : null,
    followsId: null,
    authorId: managerId,
    createdAt,
  };
}
