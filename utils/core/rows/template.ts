import type { Day, Instant, Locale, Row } from './row';

export type LimitUnit = 'words' | 'characters' | 'pages' | 'minutes' | 'items';

/** `guide` advises, `must` is a rule of the issuer; neither blocks. */
export interface Limit {
  unit: LimitUnit;
  min: number | null;
  max: number | null;
  force: 'must' | 'guide';
}

/** A numbered question that wants an answer in words. */
export interface Prompt {
  kind: 'prompt';
  /** Survives edits and new versions of the template. */
  id: string;
  /** The issuer's own number, e.g. `2b`. */
  label: string;
  /** A few words for lists and pickers. */
  title: string;
  /** The question, whole. */
  text: string;
  limits: Limit[];
}

/** Kinds of artifact an issuer asks for; '' among them means any. */
export type ArtifactKind = 'document' | 'image' | 'video' | 'audio' | 'data' | 'link' | 'any';

/** An artifact asked for; its slot is filled by uses. */
export interface ArtifactRequest {
  kind: 'request';
  id: string;
  label: string;
  title: string;
  text: string;
  min: number;
  /** null: as many as one likes. */
  max: number | null;
  kinds: ArtifactKind[];
  /** Requests of one group: any one of them satisfies. '' = stands alone. */
  anyOf: string;
  limits: Limit[];
}

export type Step = Prompt | ArtifactRequest;

/** A section of the submission in the issuer's own order; its steps are in the issuer's order too. */
export interface Part {
  id: string;
  /** e.g. `Part 2` */
  label: string;
  title: string;
  steps: Step[];
}

export interface Level {
  id: string;
  label: string;
  text: string;
  passes: boolean;
}

export interface Criterion {
  id: string;
  /** e.g. `C1` */
  label: string;
  text: string;
  kind: 'passing' | 'indicator' | 'levels';
  on: { kind: 'template' } | { kind: 'part' | 'prompt' | 'request'; id: string };
  /** From lowest to highest; empty unless kind is `levels`. */
  levels: Level[];
}

export type Policy = 'unknown' | 'allowed' | 'not';

export interface Policies {
  ai: Policy;
  reuse: Policy;
  team: Policy;
  /** How students may be named. */
  studentNames: 'unknown' | 'firstNames' | 'initials' | 'none';
}

export interface KeyMethod {
  title: string;
  text: string;
  components: { title: string; text: string }[];
}

/** What an issuer asks for, in one version. A new version is a new row. */
export interface Template extends Row {
  issuer: string;
  /** The issuer's own identifier of it; of a catalogue template its slug. */
  issuerId: string;
  version: string;
  title: string;
  language: Locale;
  /** The statement that the credential attests. */
  competency: string;
  keyMethod: KeyMethod;
  parts: Part[];
  criteria: Criterion[];
  policies: Policies;
  /** What the issuer states, in its own words, e.g. `about 15 hours`. '' = says nothing. */
  statedHours: string;
  statedCredit: string;
  retrievedAt: Instant;
  sourceUrl: string;
  /** SHA-256 of the kept source text; '' = none. */
  sourceBlobId: string;
  origin: 'catalogue' | 'page' | 'case' | 'badge' | 'csv' | 'hand';
}

/** One person's pursuit of one version of one template. */
export interface Credential extends Row {
  templateId: string;
  /** '' = the template's own title. */
  title: string;
  dueOn: Day | '';
  colour: 1 | 2 | 3 | 4 | 5 | 6;
  lastUsedAt: Instant;
}

export type EventKind =
  | 'approved' | 'enrolled' | 'submitted' | 'incomplete' | 'notYet'
  | 'earned' | 'withdrawn' | 'expired' | 'revoked' | 'archived';

/** What happened to a credential, dated. Status is derived from these. */
export interface CredentialEvent extends Row {
  credentialId: string;
  kind: EventKind;
  on: Day;
  who: string;
  reference: string;
  note: string;
  /** '' unless kind is `submitted`. */
  submissionId: string;
}
