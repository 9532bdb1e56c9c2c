import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Dialog, Kbd } from '#ui';

function keys(): ReadonlyArray<readonly [string, string]> {
  return [
    ['Ctrl K', t`Поиск и команды`],
    ['N', t`Новая заявка`],
    ['/', t`Поиск в списке`],
    ['↑ ↓ ← →', t`Ходить по таблице`],
    ['Enter', t`Открыть строку или отсортировать по столбцу`],
    [t`Пробел`, t`Выбрать строку`],
    ['Home, End', t`К первому и к последнему столбцу`],
    ['Ctrl Home, Ctrl End', t`К началу и к концу списка`],
    ['P', t`Провести предложенное в очереди выписок`],
    ['Esc', t`Закрыть и вернуться к той же строке`],
    ['?', t`Эта подсказка`],
  ];
}

export function Shortcuts({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={<Trans>Клавиши</Trans>}>
      <dl className="grid grid-cols-[max-content_1fr] items-baseline gap-x-4 gap-y-2">
        {keys().map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
