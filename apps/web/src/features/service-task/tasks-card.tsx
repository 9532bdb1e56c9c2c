import { t } from '@lingui/core/macro';
import { isTaskOpen } from '@svodka/domain';
import { sayStage } from '#lib';
import { Card, CardEmpty } from '#ui';
import { CreateTask } from './create-task.tsx';
import type { OrderCardData, Visit } from './task.ts';
import { TaskItem } from './task-item.tsx';
import { visitTitle } from './task-words.ts';

function VisitTasks({ card: { order, tasks }, visit, named }: { card: OrderCardData; visit: Visit; named: boolean }) {
  return (
    <section className="border-t border-line2 first:border-t-0">
      {named ? <h3 className="px-3 pt-2 text-s font-medium text-ink3">{visitTitle(visit)}</h3> : null}
      <ul>
        {tasks
          .filter(({ visitId }) => visitId === visit.id)
          .map((task) => (
            <TaskItem key={task.id} task={task} order={order} stage={sayStage(visit.stage)} />
          ))}
      </ul>
    </section>
  );
}

/** «Работа служб»: every task of the order, those of the present stage first. */
export function TasksCard({ id, card }: { id: string; card: OrderCardData }) {
  const { order, tasks, visits } = card;
  const worked = visits.filter((visit) => tasks.some(({ visitId }) => visitId === visit.id)).toReversed();
  const open = tasks.filter(isTaskOpen).length;
  const note = open > 0 ? t`осталось ${open}` : undefined;
  return (
    <Card id={id} title={t`Работа служб`} note={note} actions={<CreateTask order={order} />}>
      {worked.length === 0 ? <CardEmpty>{t`Службам пока ничего не поручали.`}</CardEmpty> : null}
      {worked.map((visit) => (
        <VisitTasks key={visit.id} card={card} visit={visit} named={worked.length > 1 || visit.leftAt !== null} />
      ))}
    </Card>
  );
}
