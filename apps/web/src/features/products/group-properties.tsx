import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, applyTopics, explain, type Outputs, propertyKindWords, queryClient, say } from '#lib';
import {
  Button,
  CardEmpty,
  Dialog,
  DialogActions,
  Icon,
  IconButton,
  QueryView,
  RowBones,
  Select,
  showToast,
} from '#ui';
import { PropertyForm } from './property-form.tsx';

type GroupProperty = Outputs['products']['groupProperties'][number];

interface GroupPropertiesProps {
  group: { id: string; name: string };
  onClose: () => void;
}

function useAssign(groupId: string) {
  return useMutation(
    api.products.assignProperty.mutationOptions({
      onError: (error) => showToast(explain(error), { tone: 'late' }),
      onSettled: () => void applyTopics(queryClient, [`productGroup:${groupId}`, 'productGroups']),
    }),
  );
}

function what({ kind, unit, choices }: GroupProperty): string {
  const kindWord = say(propertyKindWords, kind);
  if (kind === 'number' && unit) return `${kindWord}, ${unit}`;
  return kind === 'choice' ? `${kindWord}: ${choices.join(', ')}` : kindWord;
}

interface PropertyRowProps {
  property: GroupProperty;
  onEdit: () => void;
  onRemove: () => void;
}

function PropertyRow({ property, onEdit, onRemove }: PropertyRowProps) {
  const { name, inheritedFrom } = property;
  return (
    <li className="flex items-center gap-2 border-t border-line2 py-1.5 first:border-t-0">
      <span className="min-w-0 flex-1">
        <span className="block font-[550]">{name}</span>
        <span className="block truncate text-s text-ink3">
          {what(property)}
          {inheritedFrom ? ` · ${t`от группы «${inheritedFrom}»`}` : ''}
        </span>
      </span>
      <IconButton label={t`Изменить: ${name}`} onClick={onEdit}>
        <Icon name="edit" size={14} />
      </IconButton>
      {inheritedFrom ? (
        <span className="size-7.5" />
      ) : (
        <IconButton label={t`Убрать из группы: ${name}`} onClick={onRemove}>
          <Icon name="close" size={12} />
        </IconButton>
      )}
    </li>
  );
}

/** Gives the group a property the plant already has. */
function AddKnown({ given, onAdd }: { given: readonly GroupProperty[]; onAdd: (propertyId: string) => void }) {
  const { data } = useQuery(api.products.properties.queryOptions());
  const free = (data ?? []).filter(({ id }) => !given.some((one) => one.id === id));
  if (free.length === 0) return null;
  return (
    <div className="w-64">
      <Select
        aria-label={t`Добавить известное свойство`}
        empty={t`Добавить известное свойство…`}
        options={free.map(({ id, name }) => ({ value: id, label: name }))}
        value=""
        onChange={({ target }) => target.value && onAdd(target.value)}
      />
    </div>
  );
}

/** What the products of a group are described by: of the groups above, and the group's own. */
export function GroupProperties({ group, onClose }: GroupPropertiesProps) {
  const query = useQuery(api.products.groupProperties.queryOptions({ groupId: group.id }));
  const assign = useAssign(group.id);
  const [edited, setEdited] = useState<GroupProperty | 'new' | null>(null);
  const set = (propertyId: string, assigned: boolean) => assign.mutate({ groupId: group.id, propertyId, assigned });
  if (edited !== null) {
    const property = edited === 'new' ? null : edited;
    return <PropertyForm groupId={group.id} property={property} onClose={() => setEdited(null)} />;
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Свойства группы «${group.name}»`}
      note={t`Они есть у изделий этой группы и всех групп под ней. Уже записанные значения не пропадают.`}
    >
      <QueryView query={query} skeleton={<RowBones rows={5} />}>
        {(given) => (
          <>
            {given.length === 0 ? <CardEmpty>{t`Свойств пока нет.`}</CardEmpty> : null}
            <ul>
              {given.map((property) => (
                <PropertyRow
                  key={property.id}
                  property={property}
                  onEdit={() => setEdited(property)}
                  onRemove={() => set(property.id, false)}
                />
              ))}
            </ul>
            <DialogActions>
              <AddKnown given={given} onAdd={(id) => set(id, true)} />
              <Button kind="primary" onClick={() => setEdited('new')}>
                <Trans>Новое свойство</Trans>
              </Button>
            </DialogActions>
          </>
        )}
      </QueryView>
    </Dialog>
  );
}
