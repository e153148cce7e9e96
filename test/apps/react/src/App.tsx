import { useState } from 'react';
import type { IndicatorEvent, ScalarId } from 'asgm-indicators';
import { dataset, viewsOf } from 'asgm-indicators/data';
// #region import
import type {} from 'asgm-indicators/react';
import 'asgm-indicators/define/region-share-chart';
import 'asgm-indicators/define/report-section';
import 'asgm-indicators/define/stat-counter';
// #endregion

const views = viewsOf(dataset);
const all: ScalarId[] = ['orgs-supported', 'certified-orgs', 'miners-participating'];

/** The figure as one sentence that links to its page: shown until, and wherever, there is no other. */
function Fallback({ id, lang }: { id: ScalarId; lang: 'en' | 'es' }) {
  const { sentence } = views.details('stat-counter', lang).figures[id]!;
  return <a href={`https://figures.example.org/embed/${lang}/stat-counter/${id}/`}>{sentence}</a>;
}

export function App({ prerendered }: { prerendered?: string }) {
  const [lang, setLang] = useState<'en' | 'es'>('en');
  const [id, setId] = useState<ScalarId>('certified-orgs');
  const [ids, setIds] = useState(all);
  const [src, setSrc] = useState('');
  const [shown, setShown] = useState(true);
  const [log, setLog] = useState<string[]>([]);
  const tell = ({ type, kind, id }: IndicatorEvent) =>
    setLog((before) => [...before, `${type} ${kind} ${id}`]);

  return (
    <main>
      <button onClick={() => setLang('es')}>Spanish</button>
      <button onClick={() => setId('orgs-supported')}>Another</button>
      <button onClick={() => setIds((ids) => ids.toReversed())}>Reverse</button>
      <button onClick={() => setIds((ids) => ids.slice(1))}>Remove</button>
      <button onClick={() => setSrc('/missing.json')}>Fail</button>
      <button onClick={() => setShown(!shown)}>Toggle</button>

      {shown && (
        // #region figure
        <stat-counter
          id="one"
          className="figure"
          indicator={id}
          lang={lang}
          src={src}
          label="A partner's heading"
          still
          onindicator-ready={tell}
          onindicator-select={tell}
          onindicator-error={(event) => setLog((log) => [...log, `${event.type} ${event.message}`])}
        >
          <Fallback id={id} lang={lang} />
        </stat-counter>
        // #endregion
      )}
      <report-section id="section" name="goals" heading-level={2} />
      <region-share-chart id="given" indicator="asgm-gold-by-region" view="table" data={views} />
      {/* #region list */}
      <div id="list">
        {ids.map((id) => (
          <stat-counter key={id} indicator={id} lang={lang} actions="">
            <Fallback id={id} lang={lang} />
          </stat-counter>
        ))}
      </div>
      {/* #endregion */}
      {prerendered !== undefined && (
        // #region prerendered
        <div
          id="prerendered"
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: prerendered }}
        />
        // #endregion
      )}
      <output>{log.join('\n')}</output>
    </main>
  );
}
