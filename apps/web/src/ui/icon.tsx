const paths = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5 6.5 12 13 4.5',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4 6 8l4 4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-9v3.2l2.2 1.6',
  warn: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.6h.01',
  phone:
    'M4.5 2.5h2l1 3-1.4 1.2a8 8 0 0 0 3.2 3.2L10.500 8.500l3 1v2c0 1-.8 2-1.800 2C6.500 13.500 2.500 9.500 2.500 4.300c0-1 1-1.800 2-1.800Z',
  mail: 'M2 4h12v8.500H2zM2 4.500l6 4.500 6-4.500',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1 1.500H3zM6.800 14.300h2.400',
  menu: 'M2 4h12M2 8h12M2 12h12',
  user: 'M8 8a2.700 2.700 0 1 0 0-5.400A2.700 2.700 0 0 0 8 8Zm-5 5.500c.5-2.500 2.500-4 5-4s4.500 1.500 5 4',
  pause: 'M5.500 3.500v9M10.500 3.500v9',
  lock: 'M4 7.500h8V13H4zM5.500 7.500V5.200a2.500 2.500 0 0 1 5 0v2.300',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  drag: 'M6 3.500h.01M6 8h.01M6 12.500h.01M10 3.500h.01M10 8h.01M10 12.500h.01',
  edit: 'M3 13l.7-3L11 2.700 13.300 5 6 12.300z',
  rotate: 'M13 8a5 5 0 1 1-1.700-3.700M13 2.500v3h-3',
  whole: 'M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10',
  download: 'M8 2.500v8M4.500 7.500 8 11l3.500-3.500M3 13.500h10',
  external: 'M9 3h4v4M13 3 7.500 8.500M11.500 9.500V13H3V4.500h3.500',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: the word or the label beside it carries the meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={paths[name]} />
    </svg>
  );
}
