/** Pages of documentation: what they show of an element, and in which colours. */
import {
  Controls,
  Description,
  DocsContainer,
  Primary,
  Stories,
  Title,
  type DocsContainerProps,
} from '@storybook/addon-docs/blocks';
import {
  createElement,
  Fragment,
  useEffect,
  useState,
  type PropsWithChildren,
  type ReactElement,
} from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { isDark, type PageName } from '../stories/stage/pages.js';
import { looks } from './look.js';

/** An element: its first story stands at the top, and not again among the others. */
export const ElementPage = (): ReactElement =>
  createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Description),
    createElement(Primary),
    createElement(Controls),
    createElement(Stories, { includePrimary: false }),
  );

interface Told {
  globals: { page?: PageName };
}

/** In the colours that the toolbar chooses for the pages of figures; of itself it knows one theme. */
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
