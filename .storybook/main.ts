/** How Storybook is built. It sends nothing anywhere, and works below any path of any host. */
import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

if (!existsSync(new URL('../dist/custom-elements.json', import.meta.url))) {
  throw new Error('Storybook reads dist/custom-elements.json: `npm run build` makes it.');
}

const config: StorybookConfig = {
  stories: ['../stories/pages/*.mdx', '../stories/**/*.stories.ts'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: {
    // The page around a figure is chosen in the toolbar: `stories/stage/page.ts`.
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    changeDetection: false,
  },
};
export default config;
