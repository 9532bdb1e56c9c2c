import { t } from '@lingui/core/macro';
import type { NextAction, Party } from '@svodka/domain';
import { partiesOf } from '@svodka/domain';
import type { Me } from '../session.ts';
import { sayParty } from './parties.ts';
import { sayStageShort } from './stages.ts';

function sayWhat({ code, to }: NextAction): string {
  const stage = to === undefined ? '' : sayStageShort(to);
  switch (code) {
    case 'resume':
      return t`снять с паузы`;
    case 'answerQuestion':
      return t`ответить на вопрос`;
    case 'tellShipDate':
      return t`сообщить новый срок`;
    case 'remindAdvance':
      return t`напомнить об авансе`;
    case 'remindPayment':
      return t`напомнить об оплате`;
    case 'doTasks':
      return t`закончить работу`;
    case 'askClient':
      return t`узнать ответ клиента`;
    case 'signContract':
      return t`подписать договор`;
    case 'expectAdvance':
      return t`внести аванс`;
    case 'makeGoods':
      return t`изготовить`;
    case 'ship':
      return t`отгрузить готовое`;
    case 'expectPayment':
      return t`оплатить`;
    case 'moveOn':
      return t`передать: ${stage}`;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function isMine(who: Party, me: Me): boolean {
  return partiesOf(me).includes(who);
}

/** What to do next: one's own and the order's manager's plainly, others' with whose it is: «КБ: закончить работу». */
export function sayNextAction(action: NextAction, me: Me): string {
  const what = sayWhat(action);
  return action.who === 'sales' || isMine(action.who, me) ? capital(what) : `${sayParty(action.who)}: ${what}`;
}
