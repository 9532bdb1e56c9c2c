export * from './slip.tsx';
export * from './stage-path.tsx';
export * from './stage-strip.tsx';
