import { spawnSync } from 'node:child_process';
import { main, root } from './run.mjs';

const flags = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=15000'];

/**
 * Asks the registry for known holes in the packages that ship. A hole fails; a registry that cannot be asked, as without
 * a network, does not, but is said.
 */
await main(async () => {
  const script = process.env['npm_execpath'];
  const [program, args] = script?.endsWith('.js') ? [process.execPath, [script, ...flags]] : ['npm', flags];
  const { stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
  const report = parsed(stdout);
  /** @type {{ name: string, severity: string, range: string }[] | undefined} */
  const holes = report?.vulnerabilities && Object.values(report.vulnerabilities);
  if (holes === undefined) {
    console.log(
      `NOT CHECKED for known holes: ${report?.message ?? (report?.error?.summary || stderr?.split('\n')[0] || 'npm did not answer')}`,
    );
    return 0;
  }
  for (const { name, severity, range } of holes) console.error(`Known hole (${severity}): ${name} ${range}`);
  console.log(`${holes.length} known holes in what ships; \`npm audit --omit=dev\` tells more.`);
  return holes.length === 0 ? 0 : 1;
});

/** @param {string | null} text */
function parsed(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
