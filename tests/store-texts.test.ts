import { describe, expect, it } from 'vitest';
import { callHosts } from '#src/app/call-hosts';
import { catalogue } from '#src/domain/moves/catalogue';
import { read } from './support/tree';

const text = read('assets/store/en.md');
const config = read('wxt.config.ts');
const messages: Record<string, { message: string }> = JSON.parse(read('assets/public/_locales/en/messages.json'));

/** What is below a heading, up to the next one of its level or above. */
function below(heading: string): string {
  const [, level = '', rest = ''] = new RegExp(`^(#+) ${heading}\\n([^]*)`, 'm').exec(text) ?? [];
  const [found = ''] = rest.split(new RegExp(`^#{1,${level.length}} `, 'm'));
  return found.trim();
}

const permissions = [...(/permissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
  ([, name = '']) => name,
);

describe('the texts for the stores', () => {
  it('are those of the manifest, where both say it', () => {
    expect(below('Name')).toBe(messages['extensionName']?.message);
    expect(below('Short description')).toBe(messages['extensionDescription']?.message);
  });

  it('fit into the forms', () => {
    expect(below('Name').length).toBeLessThanOrEqual(45);
    expect(below('Short description').length).toBeLessThanOrEqual(132);
    expect(below('Long description').length).toBeGreaterThan(250);
    expect(below('Long description').length).toBeLessThanOrEqual(16_000);
  });

  it('give a reason for each permission, and for no other', () => {
    expect(permissions).toHaveLength(5);
    const named = [...below('Permission reasons').matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(named).toEqual(permissions);
    for (const name of permissions) expect(below(name).length).toBeGreaterThan(40);
  });

  it('count moves and sites as they are', () => {
    expect(below('Long description')).toContain(`${catalogue.length} moves`);
    expect(callHosts).toHaveLength(9);
    expect(below('Optional host permissions')).toContain('Nine sites');
  });

  it('promise no cure', () => {
    expect(text).not.toMatch(/\b(?:cures?|heals?|guarantee[sd]?|pain-free|treats?|prevents?)\b/i);
  });
});
