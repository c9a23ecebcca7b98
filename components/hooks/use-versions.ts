import { leaveVersion, listVersions, takeVersion, type OtherVersion } from '@/utils/db/versions';
import { useLive, type Live } from './use-live';

export interface UseVersions {
  versions: Live<OtherVersion[]>;
  /** Lets the other version stand; it can be taken back the same way. */
  take: (version: OtherVersion) => Promise<void>;
  /** Lets the other version go; answers how to keep it again. */
  leave: (version: OtherVersion) => Promise<() => Promise<void>>;
}

/** What two machines said differently, until the teacher has chosen. */
export const useVersions = (): UseVersions => ({ versions: useLive(listVersions, []), take: takeVersion, leave: leaveVersion });
