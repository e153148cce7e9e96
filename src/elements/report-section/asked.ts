/** What is behind a section's source lines. Loaded when a reader first asks; part by part. */
import type { SectionId } from '../../figures/section-ids.js';
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { ReportSection } from './report-section.js';

const DETAILS: Record<SectionId, BundledDetails> = {
  context: {
    en: () => import('../../figures/bundled/report-section.details.context.en.js'),
    es: () => import('../../figures/bundled/report-section.details.context.es.js'),
  },
  goals: {
    en: () => import('../../figures/bundled/report-section.details.goals.en.js'),
    es: () => import('../../figures/bundled/report-section.details.goals.es.js'),
  },
  participants: {
    en: () => import('../../figures/bundled/report-section.details.participants.en.js'),
    es: () => import('../../figures/bundled/report-section.details.participants.es.js'),
  },
  achievements: {
    en: () => import('../../figures/bundled/report-section.details.achievements.en.js'),
    es: () => import('../../figures/bundled/report-section.details.achievements.es.js'),
  },
  premium: {
    en: () => import('../../figures/bundled/report-section.details.premium.en.js'),
    es: () => import('../../figures/bundled/report-section.details.premium.es.js'),
  },
  organisations: {
    en: () => import('../../figures/bundled/report-section.details.organisations.en.js'),
    es: () => import('../../figures/bundled/report-section.details.organisations.es.js'),
  },
};

/** What a reader can ask of `host`. */
export function asked(host: ReportSection): Asked {
  // Only a section that is shown is asked: its name is one of these.
  const details = () => DETAILS[host.name as SectionId];
  return new Asked(
    host,
    'report-section',
    { en: () => details().en(), es: () => details().es() },
    () => host.name,
  );
}
