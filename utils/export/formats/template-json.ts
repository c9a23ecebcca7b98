import { extensionOf } from '../file-names';
import { textFile, type PackageFile } from '../submission-input';
import type { ExportFormat } from './types';

/** What the issuer asks for, as it was taken, with the text it was read from. */
export const templateJson = {
  id: 'template-json',
  where: 'archive',
  files: async ({ template }, { blob }) => {
    const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, deletedAt: _deletedAt, seen: _seen, sourceBlobId, ...taken } = template;
    const files: PackageFile[] = [textFile('template.json', 'application/json', `${JSON.stringify(taken, null, 2)}\n`)];
    if (sourceBlobId) {
      const data = await blob(sourceBlobId);
      files.push({ name: `template-source.${extensionOf(data.type || 'text/plain')}`, mime: data.type || 'text/plain', data });
    }
    return files;
  },
} as const satisfies ExportFormat;
