import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} notRun titles of tests that could not run on this machine
 */

/**
 * What a report of vitest adds up to. A missing report, a file that did not load and a run without tests are failures,
 * and so is what the exit code alone knows, such as an error outside of any test.
 * @param {string} path
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOf(path, exitCode) {
  if (!existsSync(path)) return { passed: 0, failed: 1, notRun: [] };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {{ status: string, assertionResults: { status: string, fullName: string }[] }[]} */
  const files = report.testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const faults = failed + brokenFiles.length;
  return {
    passed,
    failed: faults === 0 && (passed === 0 || exitCode !== 0) ? 1 : faults,
    notRun: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  };
}

/**
 * @param {Record<string, Counts>} parts
 * @param {readonly string[]} otherFailures parts without tests that failed
 */
export function lastLine(parts, otherFailures) {
  const entries = Object.entries(parts);
  const sum = (/** @type {(counts: Counts) => number} */ of) =>
    entries.reduce((all, [, counts]) => all + of(counts), 0);
  const failed = sum((counts) => counts.failed) + otherFailures.length;
  const notRun = entries.flatMap(([, counts]) => counts.notRun);
  const each = entries.map(([name, { passed }]) => `${name} ${passed}`).join(', ');
  const where = [...entries.filter(([, counts]) => counts.failed > 0).map(([name]) => name), ...otherFailures];
  const faults = `${failed} failed${failed > 0 ? ` (${where.join(', ')})` : ''}`;
  const skipped = notRun.length > 0 ? `, ${notRun.length} not run` : '';
  const names = notRun.map((name) => `not run: ${name}\n`).join('');
  return {
    line: `${names}${sum((counts) => counts.passed)} passed (${each}), ${faults}${skipped}`,
    failed: failed > 0,
  };
}
