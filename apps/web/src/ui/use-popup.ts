import { useRef, useState } from 'react';

/** Props the opener of a popup gets, whatever it looks like. */
export interface OpenerProps {
  ref: (element: HTMLButtonElement | null) => void;
  'aria-haspopup': 'dialog' | 'menu';
  'aria-expanded': boolean;
  onClick: () => void;
  onPointerEnter: () => void;
  onFocus: () => void;
}

/**
 * State of a popup whose code is fetched when the pointer or the focus comes near its opener, so that the first screen
 * is drawn without it. The opener itself stays the same element throughout and gets the focus back.
 */
export function usePopup(kind: 'dialog' | 'menu', prefetch: () => Promise<unknown>) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const near = () => void prefetch();
  const opener: OpenerProps = {
    ref: (element) => {
      anchor.current = element;
    },
    'aria-haspopup': kind,
    'aria-expanded': open,
    onClick: () => setOpen(!open),
    onPointerEnter: near,
    onFocus: near,
  };
  /** A press on the opener counts as outside too, but there the click itself decides. */
  const onOpenChange = (next: boolean, details: { event: Event }) => {
    const onOpener = details.event.target instanceof Node && anchor.current?.contains(details.event.target);
    if (!next && !onOpener) setOpen(false);
  };
  return { open, anchor, opener, onOpenChange, close: () => setOpen(false) };
}

export type Popup = ReturnType<typeof usePopup>;
