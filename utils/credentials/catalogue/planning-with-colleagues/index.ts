import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const planningWithColleagues: CatalogueTemplate = { slug: 'planning-with-colleagues', version: '1.0', en, es };
