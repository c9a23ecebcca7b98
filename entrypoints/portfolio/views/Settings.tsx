import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';
import { About } from './settings/About';
import { CopiesPart } from './settings/CopiesPart';
import { CopyPart } from './settings/CopyPart';
import { DataPart } from './settings/DataPart';
import { LookPart } from './settings/LookPart';
import { Shortcuts } from './settings/Shortcuts';
import styles from './settings/settings.module.css';

/** Small choices, where the work is, and the copy of it. `#/settings/copy` goes to the copy. */
export function Settings({ path }: ViewProps) {
  return (
    <>
      <h1>{m.settings_name()}</h1>
      <div class={styles.parts}>
        <LookPart />
        <DataPart />
        <CopiesPart />
        <CopyPart called={path[0] === 'copy'} />
        <Shortcuts />
        <About />
      </div>
    </>
  );
}
