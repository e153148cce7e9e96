import { addons } from 'storybook/manager-api';
import { looks } from './look.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
addons.setConfig({ theme: looks[dark.matches ? 'dark' : 'light'] });
