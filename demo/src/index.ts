/** The demo plant: three years of an invented connector plant in the Urals, the same on every machine. */
export {
  clearDemo,
  DemoAlreadyLoaded,
  type DemoLoaded,
  demoPassword,
  type LoadDemoOptions,
  type LoadStage,
  loadDemo,
} from './load/index.ts';
