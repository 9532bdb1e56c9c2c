import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { api, useMay } from '#lib';
import { NoRightsState, PageHeader, QueryView, RowBones } from '#ui';
import { PathEditor } from './path-editor.tsx';

export function LifecyclePage() {
  const mayEdit = useMay('settings.edit');
  const query = useQuery(api.lifecycles.versions.queryOptions(undefined, { enabled: mayEdit }));
  if (!mayEdit) return <NoRightsState />;
  const skeleton = (
    <>
      <PageHeader title={t`Путь заказа`} note=" " />
      <RowBones rows={13} />
    </>
  );
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <QueryView query={query} skeleton={skeleton}>
        {(versions) => {
          const [newest] = versions;
          return newest ? <PathEditor newest={newest} versions={versions} /> : null;
        }}
      </QueryView>
    </div>
  );
}
