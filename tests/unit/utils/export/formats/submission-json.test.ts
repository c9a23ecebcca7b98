import { expect, test } from 'vitest';
import { submissionJson } from '@/utils/export/formats/submission-json';
import { readAll } from '../sample';
import { stressSample } from '../stress';
import { thinkTimeSample } from '../think-time';
import type { SubmissionInput } from '@/utils/export/submission-input';

interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
  items?: Schema;
  oneOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

/** The words of JSON Schema that ours uses; anything else in it is an error. */
const KNOWN = new Set(['$schema', 'title', 'description', 'format', 'type', 'enum', 'const', 'pattern', 'minimum', 'required', 'properties', 'additionalProperties', 'items', 'oneOf', '$ref', '$defs']);

function errorsOf(value: unknown, schema: Schema, root: Schema, path = '$'): string[] {
  const unknown = Object.keys(schema).filter((word) => !KNOWN.has(word)).map((word) => `${path}: schema word ${word}`);
  if (schema.$ref) return errorsOf(value, root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? { enum: [] }, root, path);
  if (schema.oneOf) return schema.oneOf.filter((one) => errorsOf(value, one, root, path).length === 0).length === 1 ? unknown : [`${path}: not one of`];
  const errors = [...unknown];
  if (schema.enum && !schema.enum.includes(value)) errors.push(`${path}: ${String(value)}`);
  if (schema.const !== undefined && schema.const !== value) errors.push(`${path}: ${String(value)}`);
  const is = Array.isArray(value) ? 'array' : value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
  if (schema.type && schema.type !== is) return [...errors, `${path}: ${is} for ${schema.type}`];
  if (schema.pattern && !new RegExp(schema.pattern).test(String(value))) errors.push(`${path}: ${String(value)}`);
  if (schema.minimum !== undefined && Number(value) < schema.minimum) errors.push(`${path}: too small`);
  if (Array.isArray(value)) return [...errors, ...value.flatMap((one, at) => errorsOf(one, schema.items ?? {}, root, `${path}[${at}]`))];
  if (is !== 'object') return errors;
  const object = value as Record<string, unknown>;
  errors.push(...(schema.required ?? []).filter((key) => !(key in object)).map((key) => `${path}: no ${key}`));
  return [...errors, ...Object.entries(object).flatMap(([key, one]) => {
    const known = schema.properties?.[key];
    return known ? errorsOf(one, known, root, `${path}.${key}`) : schema.additionalProperties === false ? [`${path}: ${key} is not described`] : [];
  })];
}

async function dataOf({ input }: { input: SubmissionInput }): Promise<[unknown, Schema]> {
  const [data, schema] = await submissionJson.files(input);
  const parsed = async (file: typeof data): Promise<unknown> => JSON.parse(new TextDecoder().decode(file ? await readAll(file.data) : new Uint8Array()));
  return [await parsed(data), (await parsed(schema)) as Schema];
}

test.each([['a whole one', thinkTimeSample('en')], ['a hard one', stressSample()]])('the data are as the schema beside them says: %s', async (_, sample) => {
  const [data, schema] = await dataOf(sample);
  expect(errorsOf(data, schema, schema)).toEqual([]);
  expect(errorsOf({ ...(data as object), number: 0 }, schema, schema)).toEqual(['$.number: too small']);
});

test('ids are its own, and lead somewhere', async () => {
  const [data] = await dataOf(thinkTimeSample('en'));
  const text = JSON.stringify(data);
  expect(text).not.toContain('LEAK');
  const ids = new Set([...text.matchAll(/"id":"([qrcAS]\d+)"/g)].map(([, id]) => id));
  const pointed = [...text.matchAll(/"(?:in|criterion|artifact)":"([^"]+)"/g)].map(([, id]) => id);
  expect(pointed.length).toBeGreaterThan(8);
  expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
});
