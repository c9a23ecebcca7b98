import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const workingWithFamilies: CatalogueTemplate = { slug: 'working-with-families', version: '1.0', en, es };
