import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import tailwind from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadFirstScreen } from './preload-first-screen.ts';

/** Named for all of Lingui's parts, because tools also load this file from the root of the workspace. */
process.env.LINGUI_CONFIG ??= `${import.meta.dirname}/lingui.config.ts`;
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: false, quoteStyle: 'single' }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    react(),
    lingui(),
    tailwind(),
    preloadFirstScreen(['src/features/frame/index.ts', 'src/features/worklist/index.ts', 'src/locales/ru/shell.po']),
  ],
  server: { proxy: { '/api': api, '/exchange': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: false,
    rolldownOptions: {
      // The rules package is pure: what a screen does not use of it (zod schemas above all) must not be shipped.
      output: {
        // What every page needs travels in one file: many small ones compress worse.
        codeSplitting: {
          groups: [
            { name: 'screen', test: /src.features.(frame|worklist).index\.ts/, priority: 1 },
            {
              name: 'base',
              priority: 2,
              test: /node_modules.(react|react-dom|scheduler|use-sync-external-store|@trpc|@lingui|@tanstack.(router-core|react-router|history|query-core|react-query|store|react-store))[\\/]/,
            },
          ],
        },
      },
      treeshake: { moduleSideEffects: (id) => !id.includes('/packages/domain/') },
    },
  },
});
