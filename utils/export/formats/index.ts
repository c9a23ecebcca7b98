import { answers } from './answers';
import { evidence } from './evidence';
import { jots } from './jots';
import { submissionHtml } from './submission-html';
import { submissionJson } from './submission-json';
import { submissionPdf } from './submission-pdf';
import { templateJson } from './template-json';
import { timeLogCsv } from './time-log-csv';
import type { ExportFormat } from './types';

/** Every format, in the order in which its files stand. */
export const exportFormats = [submissionPdf, submissionHtml, answers, evidence, timeLogCsv, jots, submissionJson, templateJson] as const satisfies readonly ExportFormat[];
