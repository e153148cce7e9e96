/** A page of documentation in the colours that the toolbar has chosen for the pages of figures. */
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { isDark, type PageName } from '../stories/stage/pages.js';
import { looks } from './look.js';

interface Told {
  globals: { page?: PageName };
}

/** `DocsContainer`, which of itself knows one theme. */
export function ThemedContainer(props: PropsWithChildren<DocsContainerProps>) {
  const { channel } = props.context;
  const [dark, setDark] = useState(() => isDark(pageInAddress()));
  useEffect(() => {
    const follow = ({ globals }: Told) => setDark(isDark(globals.page));
    channel.on(GLOBALS_UPDATED, follow);
    channel.on(SET_GLOBALS, follow);
    return () => {
      channel.off(GLOBALS_UPDATED, follow);
      channel.off(SET_GLOBALS, follow);
    };
  }, [channel]);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return createElement(DocsContainer, { ...props, theme: looks[dark ? 'dark' : 'light'] });
}

/** What an address says before anybody has chosen: `&globals=page:dark`. */
function pageInAddress(): PageName | undefined {
  const globals = new URLSearchParams(location.search).get('globals') ?? '';
  return /(?:^|;)page:(\w+)/.exec(globals)?.[1] as PageName | undefined;
}
