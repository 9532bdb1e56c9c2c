export const popupClass =
  'z-50 rounded-lg border border-line bg-panel shadow-pop outline-none max-w-[calc(100vw-1rem)]';
