/** The words of each section: a page mostly shows one or two of them. */
import type { SectionId } from '../../figures/section-ids.js';
import type { SectionView } from '../../figures/section-view.js';
import type { Bundled } from '../../shared/view.js';

export const SECTIONS: Record<SectionId, Bundled<SectionView>> = {
  context: {
    en: () => import('../../figures/bundled/report-section.context.en.js'),
    es: () => import('../../figures/bundled/report-section.context.es.js'),
  },
  goals: {
    en: () => import('../../figures/bundled/report-section.goals.en.js'),
    es: () => import('../../figures/bundled/report-section.goals.es.js'),
  },
  participants: {
    en: () => import('../../figures/bundled/report-section.participants.en.js'),
    es: () => import('../../figures/bundled/report-section.participants.es.js'),
  },
  achievements: {
    en: () => import('../../figures/bundled/report-section.achievements.en.js'),
    es: () => import('../../figures/bundled/report-section.achievements.es.js'),
  },
  premium: {
    en: () => import('../../figures/bundled/report-section.premium.en.js'),
    es: () => import('../../figures/bundled/report-section.premium.es.js'),
  },
  organisations: {
    en: () => import('../../figures/bundled/report-section.organisations.en.js'),
    es: () => import('../../figures/bundled/report-section.organisations.es.js'),
  },
};

/** All of them, which weigh less together. */
export const TOGETHER: Bundled<SectionView> = {
  en: () => import('../../figures/bundled/report-section.en.js'),
  es: () => import('../../figures/bundled/report-section.es.js'),
};
