/** What is behind a section's source lines. Loaded when a reader first asks; part by part. */
import type { SectionId } from '../../figures/section-ids.js';
import { Asked, type BundledDetails } from '../../shared/asked.js';
import type { ReportSection } from './report-section.js';

const DETAILS: Record<SectionId, BundledDetails> = {
  context: {
    en: () => import('../../figures/bundled/report-section.context.details.en.js'),
    es: () => import('../../figures/bundled/report-section.context.details.es.js'),
  },
  goals: {
    en: () => import('../../figures/bundled/report-section.goals.details.en.js'),
    es: () => import('../../figures/bundled/report-section.goals.details.es.js'),
  },
  participants: {
    en: () => import('../../figures/bundled/report-section.participants.details.en.js'),
    es: () => import('../../figures/bundled/report-section.participants.details.es.js'),
  },
  achievements: {
    en: () => import('../../figures/bundled/report-section.achievements.details.en.js'),
    es: () => import('../../figures/bundled/report-section.achievements.details.es.js'),
  },
  premium: {
    en: () => import('../../figures/bundled/report-section.premium.details.en.js'),
    es: () => import('../../figures/bundled/report-section.premium.details.es.js'),
  },
  organisations: {
    en: () => import('../../figures/bundled/report-section.organisations.details.en.js'),
    es: () => import('../../figures/bundled/report-section.organisations.details.es.js'),
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
