export { clearDemo } from './clear-demo.ts';
export {
  DemoAlreadyLoaded,
  type DemoLoaded,
  demoPassword,
  type LoadDemoOptions,
  type LoadStage,
  loadDemo,
} from './load-demo.ts';
