import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { sayRefusal } from '#lib';
import { buttonClass, EmptyState, Icon } from '#ui';
import { originalUrl, readRefusal, shownUrl, type ViewedFile } from './viewed-file.ts';

/** Why a file is not shown, and the way to it. */
export function Unseen({ file, page }: { file: ViewedFile; page: number }) {
  const url = shownUrl(file, page);
  const { data: code, isPending } = useQuery({
    queryKey: ['unseen', url],
    queryFn: () => readRefusal(url),
    retry: false,
  });
  if (isPending) return <div className="flex-1" />;
  const reason = code ? sayRefusal(code) : t`Файл не удалось показать. Попробуйте ещё раз или скачайте его.`;
  return (
    <div className="grid min-h-0 flex-1 place-items-center">
      <EmptyState
        title={file.name}
        action={
          <a href={originalUrl(file.fileId)} className={buttonClass('primary')}>
            <Icon name="download" size={14} />
            {t`Скачать файл`}
          </a>
        }
      >
        {reason}
      </EmptyState>
    </div>
  );
}
