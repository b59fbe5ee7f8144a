import type { PagePorts } from '#src/app/page-ports';
import type { AreaWeek } from '#src/domain/history/area-week';
import { instant } from '#src/domain/time';
import { browser } from './api';
import { callSites } from './call-sites';
import { attend } from './attendance';
import { sendCommand } from './messaging';
import { loadMoveTexts } from './move-texts';
import { ownMoves } from './own-moves';
import { saveFile } from './save-file';
import { followCannotSave, followGlance, followSettings, followWhy } from './stored';
import { areaName, direction, language, t } from './texts';
import { toolbarButton } from './toolbar-button';

/** What a page of the extension is handed. Also tells the document its language and direction. */
export function pagePorts(): PagePorts {
  const ports: PagePorts = {
    send: sendCommand,
    glance: followGlance(),
    cannotSave: followCannotSave(),
    settings: followSettings(),
    why: followWhy(),
    callSites,
    ownMoves,
    toolbarButton,
    now: () => instant(Date.now()),
    t,
    moveTexts: loadMoveTexts,
    sound: async () => (await import('./sound/sound')).sound(),
    areaName,
    areaWeek,
    data: async () => (await import('./data')).data,
    saveFile,
    openPage,
    attend,
    close: () => window.close(),
    direction: direction(),
    language: language(),
  };
  document.documentElement.lang = ports.language;
  document.documentElement.dir = ports.direction;
  return ports;
}

/** The database comes in a chunk of its own: no page needs it for its first paint. */
async function areaWeek(): Promise<AreaWeek> {
  const [{ loadAreaWeek }, settings, glance] = await Promise.all([
    import('./area-week'),
    followSettings().load(),
    followGlance().load(),
  ]);
  return loadAreaWeek(settings, glance?.summary?.programme ?? null);
}

async function openPage(page: 'options' | 'journal' | 'welcome'): Promise<void> {
  // The browser has an own way to options: it focuses the page if it is open.
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
}
