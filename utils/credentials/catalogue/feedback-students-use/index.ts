import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const feedbackStudentsUse: CatalogueTemplate = { slug: 'feedback-students-use', version: '1.0', en, es };
