import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const studentReflection: CatalogueTemplate = { slug: 'student-reflection', version: '1.0', en, es };
