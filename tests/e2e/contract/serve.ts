import type { Worker } from '#src/app/worker';
import { noticeLeaving } from '#src/browser/attendance';
import { listen } from '#src/browser/listen';
import { answerCommands } from '#src/browser/messaging';
import { listenForShortcuts } from '#src/browser/shortcuts';

/** What the browser layer has told the worker, in order. */
export const heard: string[] = [];

const hear = (what: string): Promise<void> => {
  heard.push(what);
  return Promise.resolve();
};

/** Listens as the real background does, with a worker behind it that only remembers. */
export function serve(): void {
  const worker: Worker = {
    happened: ({ kind }) => hear(kind),
    started: () => hear('started'),
    pauseOrResume: () => hear('pauseOrResume'),
    whenFree: (work) => {
      void hear('whenFree').then(work);
      return Promise.resolve();
    },
    settled: () => Promise.resolve(),
    answer,
  };
  listen(worker);
  listenForShortcuts(worker);
  answerCommands(({ command, ask }) => answer(command, ask));
  noticeLeaving((breakId) => hear(`left ${breakId}`));
}

function answer(command: unknown, ask: unknown): Promise<unknown> {
  switch (command) {
    case 'heard':
      return Promise.resolve(heard);
    case 'refuse':
      return Promise.reject(new TypeError('not like this'));
    case 'nothing':
      return Promise.resolve();
    case 'takeBreak':
      return hear('takeBreak');
    default:
      return Promise.resolve({ command, ask });
  }
}
