/** Runs work while no other page or worker of ours does the same. Its lock goes with whoever holds it. */
export const exclusively = <Value>(name: string, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(name, work);
