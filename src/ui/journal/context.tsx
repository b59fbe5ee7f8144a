import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { JournalHistory } from '#src/app/journal-history';
import type { Day } from '#src/domain/time';
import type { JournalWords } from './journal-words';
import type { Deeds } from './use-deeds';

/** What every part of the journal asks for. */
export interface JournalParts {
  readonly history: JournalHistory;
  readonly words: JournalWords;
  readonly deeds: Deeds;
  readonly today: Day;
  readonly nameOf: (move: string) => string;
  /** Goes up with each change of the history. */
  readonly version: number;
}

const Parts = createContext<JournalParts | null>(null);

export const JournalProvider = Parts.Provider;

/** Throws outside a journal. */
export function useJournal(): JournalParts {
  const parts = useContext(Parts);
  if (parts === null) throw new Error('This part needs a JournalProvider around it');
  return parts;
}
