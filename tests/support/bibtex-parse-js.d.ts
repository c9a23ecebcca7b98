/** What the tests use of the BibTeX reader, which brings no types. */
declare module '@orcid/bibtex-parse-js' {
  export function toJSON(bibtex: string): { citationKey: string; entryType: string; entryTags: Record<string, string> }[];
}
