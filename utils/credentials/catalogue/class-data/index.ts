import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const classData: CatalogueTemplate = { slug: 'class-data', version: '1.0', en, es };
