import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dataset, viewsOf } from 'asgm-indicators/data';
import 'asgm-indicators/define/stat-counter';

const views = viewsOf(dataset);

// #region figure
/** React 18 sets attributes alone: properties and events go through a ref. */
function Figure({ data, onReady, ...attributes }) {
  const ref = useRef(null);

  useEffect(() => {
    ref.current.data = data;
  }, [data]);

  useEffect(() => {
    const element = ref.current;
    element.addEventListener('indicator-ready', onReady);
    return () => element.removeEventListener('indicator-ready', onReady);
  }, [onReady]);

  return <stat-counter ref={ref} {...attributes} />;
}
// #endregion

function App() {
  const [log, setLog] = useState('');
  return (
    <>
      <Figure
        id="one"
        indicator="certified-orgs"
        data={views}
        onReady={({ type, id }) => setLog(`${type} ${id}`)}
      >
        <a href="https://figures.example.org/embed/en/stat-counter/certified-orgs/">
          {views.details('stat-counter', 'en').figures['certified-orgs'].sentence}
        </a>
      </Figure>
      <output>{log}</output>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
