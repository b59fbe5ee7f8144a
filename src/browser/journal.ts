import type { JournalHistory } from '#src/app/journal-history';
import { clock } from './clock';
import { openJournalReading } from './history/journal-reading';
import { followGlance } from './stored';

/** History as the journal page has it. */
export const journalHistory = (): JournalHistory => ({
  ...openJournalReading(),
  zone: () => clock.zone(),
  watch: (changed) => followGlance().watch(changed),
});
