import { useRef } from 'react';
import { Button, type ButtonKind } from './button.tsx';

interface ChooseFilesProps {
  /** Of the button. */
  label: string;
  /** Of the field behind it, where the button's word says too little. */
  fieldLabel?: string;
  kind: ButtonKind;
  accept?: string;
  /** A whole folder instead of files. */
  folder?: boolean;
  onFiles: (files: File[]) => void;
}

/** For those who don't drag: files by a button, the same ones again if need be. */
export function ChooseFiles({ label, fieldLabel = label, kind, accept, folder = false, onFiles }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        {...(folder ? { webkitdirectory: '' } : {})}
        aria-label={fieldLabel}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
