import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '#lib';
import { NoRightsState, PageHeader } from '#ui';
import { BringFiles } from './bring-files.tsx';
import { History } from './history.tsx';
import { OnItsWay } from './on-its-way.tsx';
import { Result } from './result.tsx';
import { useUploads } from './uploads.ts';
import { useBatches } from './use-batches.ts';

/** The upload shown: the chosen one, else the one that goes on, else the newest. */
function useShownBatch(chosen: string | undefined, batches: ReturnType<typeof useBatches>): string | undefined {
  const here = useUploads().findLast(({ batchId }) => batchId !== null)?.batchId;
  return chosen ?? here ?? batches.rows[0]?.id;
}

function Uploads() {
  const { batch, state } = useSearch({ from: '/_app/products/upload' });
  const navigate = useNavigate({ from: '/products/upload' });
  const batches = useBatches();
  const shown = useShownBatch(batch, batches);
  return (
    <>
      <BringFiles />
      <OnItsWay />
      {shown ? (
        <Result
          key={shown}
          batchId={shown}
          state={state}
          onState={(next) => void navigate({ search: { batch: shown, state: next }, replace: true })}
        />
      ) : null}
      <History batches={batches} openId={shown} onOpen={(id) => void navigate({ search: { batch: id } })} />
    </>
  );
}

/** Folders and archives of pictures and drawings in; what finds no product by its name waits here for a person. */
export function UploadPage() {
  if (!useMay('product.edit')) return <NoRightsState />;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        above={
          <Link to="/products" className="hover:underline">
            <Trans>Продукция</Trans>
          </Link>
        }
        title={t`Загрузка картинок и чертежей`}
        note={t`Файл находит своё изделие по имени: «СНЦ23-7 вид сбоку.jpg». Пока он загружается, можно работать на других страницах.`}
      />
      <div className="flex max-w-6xl flex-col gap-3.5 p-4">
        <Uploads />
      </div>
    </div>
  );
}
