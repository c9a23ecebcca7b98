import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const thinkTime: CatalogueTemplate = { slug: 'think-time', version: '1.0', en, es };
