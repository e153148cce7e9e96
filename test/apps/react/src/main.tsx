import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

const root = document.getElementById('root')!;
if (root.firstElementChild) {
  // What a server has prerendered stays as it is: the element takes it over by itself.
  hydrateRoot(
    root,
    <StrictMode>
      <App prerendered="" />
    </StrictMode>,
    { onRecoverableError: (error) => console.error(error) },
  );
} else {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
