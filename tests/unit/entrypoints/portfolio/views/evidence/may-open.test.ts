import { expect, it } from 'vitest';
import { mayOpen } from '@/entrypoints/portfolio/views/evidence/may-open';

it.each(['application/pdf', 'image/png', 'image/jpeg', 'video/mp4', 'audio/mpeg', 'text/plain', 'text/plain; charset=utf-8'])('%s may be opened', (mime) => {
  expect(mayOpen(mime)).toBe(true);
});

it.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/xml', 'application/javascript', 'application/zip', '', 'video', 'text/html; x=image/png', 'IMAGE/SVG+XML'])('%j is for downloading only', (mime) => {
  expect(mayOpen(mime)).toBe(false);
});
