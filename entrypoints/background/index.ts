import { createWorker } from '#src/app/worker';
import { catalogue } from '#src/domain/moves/catalogue';
import { noticeLeaving } from '#src/browser/attendance';
import { listen } from '#src/browser/listen';
import { answerCommands } from '#src/browser/messaging';
import { listenForShortcuts } from '#src/browser/shortcuts';
import { workerPorts } from '#src/browser/worker-ports';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({
  main() {
    const worker = createWorker(workerPorts(), catalogue, __PACE__);
    // Everything is registered before the first wait: a listener that comes later misses what woke the worker.
    listen(worker);
    listenForShortcuts(worker);
    answerCommands(({ command, ask }) => worker.answer(command, ask));
    noticeLeaving((breakId) => worker.answer('closeBreak', { breakId }));
  },
});
