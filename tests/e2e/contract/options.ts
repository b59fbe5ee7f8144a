import { API, isUnionType, SignatureKind, TypeFlags, type Checker, type Type } from 'typescript/unstable/sync';
import type { Node } from 'typescript/unstable/ast';
import { isCallExpression, isObjectLiteralExpression, isSpreadAssignment } from 'typescript/unstable/ast/is';
import { isScript, paths, root } from '../../support/tree';

/** Of what is stored or sent, and of listeners, the browser reads no names. */
const withoutOptions = /^browser\.(?:storage\b|.*\.(?:sendMessage|addListener|removeListener|hasListener)$)/;
/** A call of the extension API: nothing but names between `browser` and the bracket. */
const ofTheApi = /^browser(?:\.\w+|\[from\])+$/;

/**
 * The options that the browser layer may pass, by its types: each as `windows.create: type`, those of an option as
 * `action.setIcon: path.16`. What is spread in or comes from elsewhere is in the types, too.
 */
export function optionsAskedFor(): readonly string[] {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProject: `${root}tsconfig.json` }).getProjects();
    if (project === undefined) throw new Error('No project');
    const { program, checker } = project;
    const found = new Set<string>();
    for (const path of paths('src/browser').filter(isScript)) {
      const file = program.getSourceFile(`${root}${path}`);
      if (file === undefined) throw new Error(`${path} is not in the project`);
      const look = (node: Node): void => {
        const called = isCallExpression(node) ? node.expression.getText(file).replaceAll(/\s+/g, '') : '';
        if (isCallExpression(node) && ofTheApi.test(called) && !withoutOptions.test(called)) {
          // What is spread in, too: of one that may be empty nothing is left in the type of the whole.
          const spreads = node.arguments.flatMap((passed) =>
            isObjectLiteralExpression(passed) ? passed.properties.filter(isSpreadAssignment) : [],
          );
          const passed = [...node.arguments, ...spreads.map(({ expression }) => expression)];
          for (const type of checker.getTypeAtLocation(passed)) {
            for (const name of namesIn(checker, type)) found.add(`${called.slice('browser.'.length)}: ${name}`);
          }
        }
        node.forEachChild(look);
      };
      look(file);
    }
    return [...found].toSorted();
  } finally {
    api.close();
  }
}

/** A name that nobody can pass: the types do not say which options these are. */
const untold = '?';

/** The names in the objects that a type may be; a list or a function has none. */
function namesIn(checker: Checker, type: Type | undefined): readonly string[] {
  if (type === undefined || (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) !== 0) return [untold];
  const one = checker.getNonNullableType(type) ?? type;
  if (isUnionType(one)) return one.getTypes().flatMap((part) => namesIn(checker, part));
  if ((one.flags & TypeFlags.Object) === 0 || isListOrFunction(checker, one)) return [];
  const names = checker.getPropertiesOfType(one).flatMap((property) => {
    const inner = namesIn(checker, checker.getTypeOfSymbol(property)).filter((name) => name !== untold);
    return inner.length > 0 ? inner.map((name) => `${property.name}.${name}`) : [property.name];
  });
  return names.length > 0 ? names : [untold];
}

const isListOrFunction = (checker: Checker, type: Type): boolean =>
  checker.getIndexInfosOfType(type).some(({ keyType }) => (keyType.flags & TypeFlags.Number) !== 0) ||
  checker.getSignaturesOfType(type, SignatureKind.Call).length > 0;
