// First of all: what the domain reckons with is missing in older versions of Node.
import '../support/temporal';
import { writeFileSync } from 'node:fs';
import { written } from '../support/own-moves';
import { monday, record } from '../support/records';
import { send, type Inside } from './inside';
import { newFolder } from './support/folder';
import { letPass, type PageByName } from './support/page-by-name';
import { until } from './support/until';

/** A browser to go through. */
export interface Visited {
  readonly inside: Inside;
  open(path: string): Promise<PageByName>;
  /** One that opens by itself. */
  page(path: string): Promise<PageByName>;
}

/** A file with a break and an own move in it, picture and all. */
function fileOfHistory(): string {
  const picture =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNocFAAAAIkAOGrWWInAAAAAElFTkSuQmCC';
  const file = `${newFolder('history')}/history.json`;
  const moves = [{ ...written(), picture }];
  const breaks = [record({ startedAt: monday })];
  writeFileSync(file, JSON.stringify({ format: 'unknot', version: 1, moves, breaks }));
  return file;
}

/** Goes through every page, with what is loaded only when it is asked for, and through a whole break. */
export async function goThroughEverything(visited: Visited): Promise<void> {
  await welcome(await visited.page('welcome.html'));
  await popup(await visited.open('popup.html'));
  await wholeBreak(visited);
  await options(visited);
  await data(await visited.open('options.html#data'));
  await journal(await visited.open('journal.html'));
}

async function welcome(page: PageByName): Promise<void> {
  for (const [heading, onwards] of [
    [/Welcome to Unknot/, 'Next'],
    [/Anything we should work around/, 'Next'],
    [/Find your rhythm/, 'Next'],
    [/Elbows-in, palms-out stretch/, 'Not now'],
  ] as const) {
    await page.reads(heading);
    await page.press(onwards);
  }
  await page.reads(/You are set/);
}

async function options(visited: Visited): Promise<void> {
  const page = await visited.open('options.html');
  for (const section of [/Reminders/, /Moves/, /Working hours/, /Work-arounds/, /Data/, /About/])
    await page.reads(section);
  // By its text: cards that are not in sight yet have none to be read.
  await until('a card opens', () =>
    page.run(() => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('How it goes'));
      found?.click();
      return found !== undefined;
    }),
  );
  await page.reads(/Watch out for/);
  const again = await visited.open('options.html');
  await again.press('Test notification');
  await again.reads(/Sent\. It should be on your screen now/);
}

async function data(page: PageByName): Promise<void> {
  await page.reads(/Days with a break/);
  await page.press('Export as JSON');
  await page.reads(/is saved/);
  await page.press('Export as CSV');
  await page.reads(/\.csv is saved/);
  await page.choose('#data input[type=file]', fileOfHistory());
  await page.reads(/What this file brings/);
  await page.press('Import now');
  await page.reads(/Taken in\. Breaks: 1/);
}

async function journal(page: PageByName): Promise<void> {
  await until('the charts are drawn', () => page.run(() => document.querySelectorAll('[role=img] svg').length > 0));
}

async function popup(page: PageByName): Promise<void> {
  await page.press('Quick stretch');
  await page.reads(/Get ready/);
  await letPass(page, 21);
  await page.press('Done');
  await page.reads(/Nicely unknotted/);
}

async function wholeBreak(visited: Visited): Promise<void> {
  await send(visited.inside, 'changeSettings', { patch: { cues: { chime: true, voice: true } } });
  await send(visited.inside, 'takeBreak', {});
  const page = await visited.page('break.html');
  await letPass(page, 0);
  await page.press('Start');
  const moves = Number((await page.reads(/Move 1 of (\d)/))[1]);
  for (let move = 1; move <= moves; move += 1) {
    await page.reads(new RegExp(`Move ${move} of`));
    await letPass(page, 11);
    await page.press('Done');
  }
  await page.reads(/1-day streak/);
}
