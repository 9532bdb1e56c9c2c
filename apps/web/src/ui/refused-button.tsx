import { Button } from './button.tsx';

interface RefusedButtonProps {
  label: string;
  reason: string;
  small?: boolean;
}

/** A step that is forbidden now stays in sight and says why, to the eye and to those who listen. */
export function RefusedButton({ label, reason, small = false }: RefusedButtonProps) {
  return (
    <Button small={small} aria-disabled="true" title={reason}>
      {label}
      <span className="max-w-56 truncate max-[719px]:max-w-32 text-s font-medium">{reason}</span>
    </Button>
  );
}
