import { css } from '@lit/reactive-element';

/** What is wrong, beneath the fallback; adopted when something is. */
export const messageStyles = css`
  .message {
    margin: 0.5em 0 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid #b3261e;
    font-size: max(0.85em, 12px);
    overflow-wrap: anywhere;
  }
`;
