import vue from '@vitejs/plugin-vue';
import { names } from 'asgm-indicators';
import { defineConfig } from 'vite';

const isCustomElement = (tag: string) => (names as readonly string[]).includes(tag);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
