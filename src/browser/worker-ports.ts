import type { Ports } from '#src/app/ports/ports';
import { alert } from './alert';
import { bell } from './bell';
import { breakWindow } from './break-window';
import { clock } from './clock';
import { desk } from './desk';
import { tellsOfPresenceOnce } from './differences';
import { openHistory } from './history/open-history';
import { ids } from './ids';
import { notifier } from './notifier';
import { keepAwake } from './keep-awake';
import { localStore } from './store';
import { toolbar } from './toolbar';
import { whyLog } from './why-log';
import { workerTexts } from './worker-texts';

/** The real outside. */
export function workerPorts(): Ports {
  const { moves, ...history } = openHistory();
  return {
    clock,
    ids,
    store: localStore,
    desk,
    bell,
    toolbar,
    window: breakWindow,
    notifier,
    alert,
    texts: workerTexts,
    history: { ...history, takeStaged: (key, allow) => keepAwake(history.takeStaged(key, allow)) },
    moves,
    why: whyLog,
    tellsPresence: tellsOfPresenceOnce(),
    fault: (where, error) => console.warn(`Unknot, ${where}:`, error),
  };
}
