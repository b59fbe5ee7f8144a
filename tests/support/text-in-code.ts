import { parseAst } from 'vitest/node';

/** Attributes and properties whose value people read or hear, whatever it looks like. */
const spoken =
  /^(?:title|alt|placeholder|label|legend|lead|caption|hint|message|textContent|innerText|aria-?(?:label|description|roledescription|valuetext|placeholder))$/i;
/** Attributes that hold several words, none of them to be read. */
const technical = /^(?:class|className|d|style|rel|accept|allow|viewBox|transform|points)$/;

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Words written into a program, each as it stands there, that people would read or hear in no language but this one. */
export function textInCode(source: string, lang: 'ts' | 'tsx' = 'tsx'): string[] {
  const found: string[] = [];
  visit(parseAst(source, { lang }) as unknown as Node);
  return found;

  function visit(node: Node): void {
    switch (node.type) {
      case 'JSXText':
        if (typeof node['value'] === 'string') tell(node['value']);
        return;
      case 'JSXAttribute': {
        const name = nameOf(node['name']);
        if (technical.test(name)) return;
        if (spoken.test(name)) values(node['value']);
        break;
      }
      case 'JSXElement':
      case 'JSXFragment':
        for (const child of nodesIn(node['children'])) {
          if (child.type === 'JSXExpressionContainer') values(child['expression']);
        }
        break;
      case 'Property':
        if (spoken.test(nameOf(node['key']))) values(node['value']);
        break;
      case 'AssignmentExpression': {
        const [target] = nodesIn(node['left']);
        if (target?.type === 'MemberExpression' && spoken.test(nameOf(target['property']))) values(node['right']);
        break;
      }
      case 'CallExpression': {
        // Of a class of faults, or of a promise.
        const [called] = nodesIn(node['callee']);
        if (called?.type === 'Super' || nameOf(called) === 'reject') return;
        const [first, second] = nodesIn(node['arguments']);
        if (first?.type === 'Literal' && typeof first['value'] === 'string' && spoken.test(first['value']))
          values(second);
        break;
      }
      // A fault of ours, for whoever mends it.
      case 'ThrowStatement':
      case 'ImportDeclaration':
      case 'TSLiteralType':
        return;
      case 'NewExpression':
        if (nameOf(node['callee']).endsWith('Error')) return;
        break;
      case 'Literal':
        if (typeof node['value'] === 'string' && isSentence(node['value'])) tell(node['value']);
        break;
      case 'TemplateElement': {
        const text = cooked(node);
        if (isSentence(text)) tell(text);
        break;
      }
    }
    for (const [name, part] of Object.entries(node)) if (name !== 'parent') nodesIn(part).forEach(visit);
  }

  /** All that an expression may come to, as far as it is written there. */
  function values(part: unknown): void {
    const [node] = nodesIn(part);
    if (node === undefined) return;
    switch (node.type) {
      case 'Literal':
        if (typeof node['value'] === 'string') tell(node['value']);
        return;
      case 'TemplateLiteral':
        for (const piece of nodesIn(node['quasis'])) tell(cooked(piece));
        nodesIn(node['expressions']).forEach(values);
        return;
      case 'JSXExpressionContainer':
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
        values(node['expression']);
        return;
      case 'ConditionalExpression':
        values(node['consequent']);
        values(node['alternate']);
        return;
      case 'LogicalExpression':
      case 'BinaryExpression':
        if (node.type === 'BinaryExpression' && node['operator'] !== '+') return;
        values(node['left']);
        values(node['right']);
        return;
      case 'ArrowFunctionExpression':
        values(node['body']);
    }
  }

  function tell(text: string): void {
    const words = text.trim().replaceAll(/\s+/g, ' ');
    if (/\p{L}/u.test(words) && !found.includes(words)) found.push(words);
  }
}

/** Words of a page that stand in it before any script runs. */
export const textInPage = (html: string): string =>
  html
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>|<[^>]*>/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const isSentence = (text: string): boolean =>
  /^\p{Lu}\p{L}*['’]?\p{L}* \p{L}+|\p{L}{2,} \p{L}{2,}.*[.!?…]$/u.test(text.trim());

const cooked = (node: Node): string => {
  const { cooked } = node['value'] as { readonly cooked?: string };
  return cooked ?? '';
};

function nameOf(part: unknown): string {
  const [node] = nodesIn(part);
  const name = node?.['name'] ?? node?.['value'];
  return typeof name === 'string' ? name : '';
}

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part;
const nodesIn = (part: unknown): Node[] => (Array.isArray(part) ? part : [part]).filter(isNode);
