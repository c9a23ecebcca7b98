import type { Locale, New } from '@/utils/core/rows/row';
import type { Template } from '@/utils/core/rows/template';
import type { CatalogueTemplate } from './types';
import { blendedStations } from './blended-stations';
import { classData } from './class-data';
import { feedbackStudentsUse } from './feedback-students-use';
import { planningWithColleagues } from './planning-with-colleagues';
import { studentReflection } from './student-reflection';
import { studentSurveys } from './student-surveys';
import { thinkTime } from './think-time';
import { workingWithFamilies } from './working-with-families';

/** The practice templates, in the order in which they are offered. */
export const catalogue = [
  thinkTime,
  feedbackStudentsUse,
  blendedStations,
  studentSurveys,
  classData,
  workingWithFamilies,
  planningWithColleagues,
  studentReflection,
] as const satisfies readonly CatalogueTemplate[];

/** Stands where an issuer's name would, on every surface and in every package, so that nobody is misled. */
const issuer: Record<Locale, string> = {
  en: 'Practice template (no issuer awards it)',
  es: 'Plantilla de práctica (ninguna institución la otorga)',
};

/** A row that owns its content: changing it leaves the catalogue as it is. */
export function templateFromCatalogue(entry: CatalogueTemplate, locale: Locale, retrievedAt: string): New<Template> {
  return {
    ...structuredClone(entry[locale]),
    issuer: issuer[locale],
    issuerId: entry.slug,
    version: entry.version,
    language: locale,
    retrievedAt,
    sourceUrl: '',
    sourceBlobId: '',
    origin: 'catalogue',
  };
}
