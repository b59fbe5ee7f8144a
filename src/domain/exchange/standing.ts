/** How many rows of one kind a file brings, and how they stand to those that are here. */
export interface Standing {
  readonly fresh: number;
  /** Edited more often than the one that is here. */
  readonly newer: number;
  /** Changes nothing: the same, or older than what is here. */
  readonly same: number;
  /** Rows that are here and were deleted there since. */
  readonly deletes: number;
}

export const noStanding: Standing = { fresh: 0, newer: 0, same: 0, deletes: 0 };

/** A row as far as a merge looks at it. */
export interface Versioned {
  readonly id: string;
  readonly rev: number;
  readonly deleted?: boolean;
}

/** The merge rule for rows with an id: the higher `rev` wins, ties keep what is here. `null`: there is none here. */
export const wins = (incoming: Pick<Versioned, 'rev'>, here: Pick<Versioned, 'rev'> | null): boolean =>
  here === null || incoming.rev > here.rev;

/** Adds rows to a count. */
export function stand(
  before: Standing,
  incoming: readonly Versioned[],
  here: (id: string) => Omit<Versioned, 'id'> | null,
): Standing {
  const counts = { ...before };
  for (const row of incoming) {
    const local = here(row.id);
    if (!wins(row, local)) counts.same += 1;
    else if (row.deleted !== true) counts[local === null || local.deleted === true ? 'fresh' : 'newer'] += 1;
    else if (local !== null && local.deleted !== true) counts.deletes += 1;
    else counts.same += 1;
  }
  return counts;
}
