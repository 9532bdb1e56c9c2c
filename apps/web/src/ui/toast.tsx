import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { createStore, useStore } from '#lib';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

interface ToastAction {
  label: string;
  run: () => void;
}

interface ToastData {
  id: number;
  text: string;
  tone: 'done' | 'late';
  action: ToastAction | null;
}

const toasts = createStore<readonly ToastData[]>([]);
const shownMs = 7_000;
const shownAtMost = 3;
let lastId = 0;

function dismiss(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Answers with the way to take it away before its time. */
export function showToast(
  text: string,
  options: { tone?: 'done' | 'late'; undo?: () => void; action?: ToastAction } = {},
): () => void {
  lastId += 1;
  const id = lastId;
  const action = options.action ?? (options.undo ? { label: t`Отменить`, run: options.undo } : null);
  toasts.set([...toasts.get(), { id, text, tone: options.tone ?? 'done', action }].slice(-shownAtMost));
  return () => dismiss(id);
}

function ToastRow({ toast }: { toast: ToastData }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [toast.id]);
  const act = () => {
    toast.action?.run();
    dismiss(toast.id);
  };
  return (
    <div className="flex items-center gap-2 rounded-lg border border-line bg-panel py-1.5 pr-1.5 pl-3 shadow-pop">
      <span className={toast.tone === 'late' ? 'text-late' : 'text-done'}>
        <Icon name={toast.tone === 'late' ? 'warn' : 'check'} size={14} />
      </span>
      <span className="flex-1">{toast.text}</span>
      {toast.action ? (
        <Button small kind="soft" onClick={act}>
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton label={t`Закрыть`} onClick={() => dismiss(toast.id)}>
        <Icon name="close" size={12} />
      </IconButton>
    </div>
  );
}

export function Toasts() {
  const shown = useStore(toasts);
  return (
    <section
      aria-label={t`Сообщения`}
      aria-live="polite"
      className="no-print fixed right-4 bottom-4 z-50 flex w-[min(400px,calc(100vw-2rem))] flex-col gap-2"
    >
      {shown.map((toast) => (
        <ToastRow key={toast.id} toast={toast} />
      ))}
    </section>
  );
}
