import { Dialog } from '@base-ui/react/dialog';
import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { type ReactNode, useState } from 'react';
import { api, useSettled } from '#lib';
import { popupClass } from '#ui';
import { useCommands } from './commands.ts';
import { FoundGroups } from './found-groups.tsx';
import { PaletteGroup, PaletteItem } from './palette-item.tsx';
import { VisitedGroup } from './visited-group.tsx';

const shortestSearch = 2;

/** Rows of an earlier text are not shown: a quick Enter must open what was typed. */
function useFound(text: string) {
  const wanted = useSettled(text.trim(), 120);
  const query = useQuery(api.search.all.queryOptions({ text: wanted }, { enabled: wanted.length >= shortestSearch }));
  const settled = wanted === text.trim();
  return { data: settled ? query.data : undefined, error: query.error, isFetching: query.isFetching || !settled };
}

function Frame({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.35)]" />
        <Dialog.Popup
          aria-label={t`Поиск и команды`}
          className={`${popupClass} fixed top-[10vh] left-1/2 w-[min(640px,calc(100vw-1rem))] -translate-x-1/2 overflow-hidden max-[719px]:top-2`}
        >
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** One box over clients, contacts, orders and products, and the commands. The server searches; nothing is filtered here. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const found = useFound(text);
  const commands = useCommands(text);
  const searching = text.trim().length >= shortestSearch;
  const nothing =
    searching &&
    !found.isFetching &&
    !found.error &&
    commands.length === 0 &&
    Object.values(found.data ?? {}).every((rows) => rows.length === 0);
  return (
    <Frame onClose={onClose}>
      <Command shouldFilter={false} label={t`Поиск и команды`} loop>
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={t`Клиент, заказ, артикул, ИНН, телефон…`}
          className="h-11 w-full border-b border-line bg-transparent px-4 text-[15px] outline-none"
        />
        <Command.List className="max-h-[min(60vh,480px)] overflow-y-auto py-1">
          {searching && found.data ? <FoundGroups found={found.data} onClose={onClose} /> : null}
          {text === '' ? <VisitedGroup onClose={onClose} /> : null}
          {found.error ? <p className="px-4 py-2 text-late">{t`Поиск не ответил. Попробуйте ещё раз.`}</p> : null}
          {commands.length > 0 ? (
            <PaletteGroup heading={t`Команды`}>
              {commands.map((command) => (
                <PaletteItem
                  key={command.id}
                  value={`command-${command.id}`}
                  onSelect={() => {
                    command.run();
                    onClose();
                  }}
                >
                  {command.label}
                </PaletteItem>
              ))}
            </PaletteGroup>
          ) : null}
          {nothing ? (
            <p className="px-4 py-3 text-ink3">{t`Ничего не нашлось. Попробуйте часть названия, номера или ИНН.`}</p>
          ) : null}
        </Command.List>
      </Command>
    </Frame>
  );
}
