import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const studentSurveys: CatalogueTemplate = { slug: 'student-surveys', version: '1.0', en, es };
