import type { CatalogueTemplate } from '../types';
import { en } from './en';
import { es } from './es';

export const blendedStations: CatalogueTemplate = { slug: 'blended-stations', version: '1.0', en, es };
