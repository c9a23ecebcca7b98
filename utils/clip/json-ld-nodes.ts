/** JSON-LD as found in pages: parsed if it can be, mended where it is broken by rote, and never trusted in its shape. */
export type JsonLdNode = Record<string, unknown>;

const MAX_CHARACTERS = 2_000_000;
const MAX_NODES = 5_000;
const MAX_DEPTH = 12;

/** The parsed value; undefined if neither as written nor mended it is JSON. */
export function parseLoosely(source: string): unknown {
  if (source.length > MAX_CHARACTERS) return undefined;
  for (const mend of [asWritten, unwrapped, withoutTrailingCommas]) {
    try {
      return JSON.parse(mend(source)) as unknown;
    } catch {
      // The next way of mending may do; a page's broken data is no failure of ours.
    }
  }
  return undefined;
}

const asWritten = (source: string): string => source;
/** Comment and CDATA marks around it, a semicolon after it, raw line ends and control characters within its strings. */
const unwrapped = (source: string): string =>
  source
    .replace(/^\s*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/gu, '')
    // oxlint-disable-next-line no-control-regex -- JSON forbids them raw
    .replace(/[\u0000-\u001F]+/gu, ' ')
    .replace(/;\s*$/u, '')
    .trim();
const withoutTrailingCommas = (source: string): string => unwrapped(source).replace(/,\s*(?=[}\]])/gu, '');

export const isNode = (value: unknown): value is JsonLdNode => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
/** Words of a value that may be a string, a number, a list of them or `{ "@value": … }`. */
export function words(value: unknown): string[] {
  return listOf(value).slice(0, 200).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (typeof one === 'number') return [String(one)];
    return isNode(one) && typeof one['@value'] === 'string' ? [one['@value']] : [];
  });
}
/** A node's types without their vocabulary's address. */
export const typesOf = (node: JsonLdNode): string[] => words(node['@type']).map((type) => type.replace(/^.*[/#:]/u, ''));

/**
 * The nodes that stand for themselves: those on top, in a `@graph`, and what they name as their main entity.
 * What is nested elsewhere (related articles, lists, comments) is about something else.
 */
export function topNodes(values: readonly unknown[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length > MAX_NODES) return;
    if (Array.isArray(value)) {
      for (const one of value.slice(0, MAX_NODES)) visit(one, depth + 1);
    } else if (isNode(value)) {
      nodes.push(value);
      visit(value['@graph'], depth + 1);
      visit(value['mainEntity'], depth + 1);
      if (isNode(value['mainEntityOfPage'])) visit(value['mainEntityOfPage'], depth + 1);
    }
  };
  for (const value of values) visit(value, 0);
  return nodes;
}

/** Follows `{ "@id": … }` to the node that says more under that name. */
export function resolver(nodes: readonly JsonLdNode[]): (value: unknown) => unknown {
  const byId = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return (value) => {
    const id = isNode(value) && Object.keys(value).length <= 2 ? value['@id'] : undefined;
    return typeof id === 'string' ? byId.get(id) ?? value : value;
  };
}
