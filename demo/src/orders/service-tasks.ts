import { addWorkingTime, millisOf, type Service, stageOf, svodkaLifecycle } from '@svodka/domain';
import { Random } from '../chance/index.ts';
import type { Row } from '../row.ts';
import type { OrderLife } from './life.ts';
import type { Visit, Wait } from './visit-register.ts';

export interface TaskRows {
  readonly tasks: Row<'ServiceTask'>[];
  readonly questions: Row<'TaskQuestion'>[];
}

const results = {
  engineering: ['Чертёж выдан', 'Проработано, можно считать', 'Исполнение подтверждено'],
  costing: ['Цена рассчитана', 'Калькуляция готова'],
  preparation: ['Маршрут и нормы готовы', 'Комплект документов передан в цех'],
  purchasing: ['Корпуса заказаны', 'Материал есть на складе', 'Поставщик подтвердил срок'],
} as const;
type Worker = keyof typeof results;

const errands = ['Проверить наличие корпусов', 'Узнать срок поставки контактов', 'Запросить цену провода'];
const answers = ['Подтвердили письмом', 'Да, согласовано', 'Чертёж приложен к заказу', 'По прошлому исполнению'];

/** What services did for an order, told from its register: a task a visit, and whom they had to ask. */
export function tasksOf(life: OrderLife): TaskRows {
  const random = new Random(`${life.start.world.seed} tasks ${life.start.request.index}`);
  const rows: TaskRows = { tasks: [], questions: [] };
  for (const visit of life.register.visits) {
    if (visit.result === 'skipped') continue;
    for (const service of stageOf(svodkaLifecycle, visit.stage).services) {
      if (!isWorker(service)) continue;
      const task = taskOf(life, visit, { service, subject: null, random });
      rows.tasks.push(task);
      rows.questions.push(...questionsOf(life, visit, task, random));
    }
    // The register knows one party at a time: beside an open question nobody else is at work.
    const asking = visit.leftAt === null && visit.waits.at(-1)?.waitsFor !== 'engineering';
    if (visit.stage === 'engineering' && !asking && random.chance(0.15))
      rows.tasks.push(taskOf(life, visit, { service: 'purchasing', subject: random.pick(errands), random }));
  }
  return rows;
}

function isWorker(service: Service): service is Worker {
  return service in results;
}

interface Errand {
  readonly service: Worker;
  readonly subject: string | null;
  readonly random: Random;
}

function taskOf(life: OrderLife, visit: Visit, { service, subject, random }: Errand): Row<'ServiceTask'> {
  const { staff, era } = life.start.world;
  const people = staff.byService.get(service) ?? [];
  const acceptedAt = addWorkingTime(era.calendar, era.zone, visit.enteredAt, random.int(10, 240));
  const accepted = acceptedAt < (visit.leftAt ?? era.now) && people.length > 0;
  const state = visit.leftAt === null ? (accepted ? 'accepted' : 'open') : endOf(visit);
  return {
    id: life.start.makeId(millisOf(visit.enteredAt)),
    orderId: life.id,
    visitId: visit.id,
    service,
    state,
    subject,
    assigneeId: accepted ? random.pick(people) : null,
    createdById: null,
    createdAt: visit.enteredAt,
    acceptedAt: accepted ? acceptedAt : null,
    dueAt: visit.dueAt,
    endedAt: visit.leftAt,
    result: state === 'finished' ? random.pick(results[service]) : state === 'returned' ? visit.reason : null,
    latenessReason: visit.latenessReason,
    version: visit.leftAt === null ? 1 : 2,
  };
}

function endOf({ result }: Visit): 'finished' | 'returned' | 'withdrawn' {
  if (result === 'advanced') return 'finished';
  return result === 'returned' ? 'returned' : 'withdrawn';
}

/** While somebody else was waited for, they had been asked. */
function questionsOf(life: OrderLife, visit: Visit, task: Row<'ServiceTask'>, random: Random): Row<'TaskQuestion'>[] {
  const asked = visit.waits.filter(({ waitsFor, paused }) => waitsFor !== task.service && !paused);
  return asked.map((wait) => ({
    id: life.start.makeId(millisOf(wait.fromAt)),
    taskId: task.id,
    toParty: wait.waitsFor,
    text: wait.note ?? 'Уточнить исполнение',
    askedById: task.assigneeId ?? null,
    askedAt: wait.fromAt,
    ...answerOf(life, wait, random),
  }));
}

function answerOf(life: OrderLife, { untilAt }: Wait, random: Random) {
  if (untilAt === null) return { answer: null, answeredById: null, answeredAt: null };
  return {
    answer: random.pick(answers),
    answeredById: life.start.client.responsibilities[0]?.managerId ?? null,
    answeredAt: untilAt,
  };
}
