import { readFileSync, globSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.ts').sort();

/** A function or class with its doc comment, as `file:line name`. */
interface Declared {
  place: string;
  isExported: boolean;
  doc: string;
  body: ts.Node | undefined;
}

/** Return the declarations of a file that can have a doc comment: top-level ones, and the methods of classes. */
function declarationsIn(path: string): Declared[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const declare = (node: ts.Node, name: string, isExported: boolean, body: ts.Node | undefined, commented = node): Declared => ({
    place: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`,
    isExported,
    doc: (ts.getLeadingCommentRanges(source.text, commented.getFullStart()) ?? [])
      .map(({ pos, end }) => source.text.slice(pos, end))
      .filter((comment) => comment.startsWith('/**'))
      .join('\n'),
    body,
  });
  return source.statements.flatMap((statement): Declared[] => {
    const isExported = ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isFunctionDeclaration(statement)) return [declare(statement, statement.name?.text ?? 'default', isExported, statement.body)];
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [declare(statement, statement.name.text, isExported, undefined)];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name, initializer }) =>
        declare(statement, name.getText(), isExported && !beginsWithExample(initializer), initializer),
      );
    if (!ts.isClassDeclaration(statement)) return [];
    const methods = statement.members.filter((member) => ts.isMethodDeclaration(member));
    return [
      declare(statement, statement.name?.text ?? 'default', isExported, undefined),
      ...methods.map((method) => declare(method, `${statement.name?.text}.${method.name.getText()}`, false, method.body)),
    ];
  });
}

/** Return whether a value is an object that begins with an example of what it is for, as the parsers of times do. */
function beginsWithExample(value: ts.Expression | undefined): boolean {
  return value !== undefined && ts.isObjectLiteralExpression(value) && value.properties[0]?.name?.getText() === 'example';
}

/** Return whether a body throws an error itself, not one that it has caught, and not in a function inside it. */
function throwsItself(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return ts.isNewExpression(node.expression);
  return ts.forEachChild(node, (child) => (ts.isFunctionLike(child) ? undefined : throwsItself(child) || undefined)) === true;
}

const declared = files.flatMap(declarationsIn);

test('every export has a doc comment', () => {
  expect(declared.filter(({ isExported, doc }) => isExported && doc === '').map(({ place }) => place)).toEqual([]);
});

test('a function that throws an error says so in its doc comment', () => {
  const silent = declared.filter(
    ({ body, doc }) => body !== undefined && throwsItself(ts.isArrowFunction(body) ? body.body : body) && !doc.includes('@throws'),
  );
  expect(silent.map(({ place }) => place)).toEqual([]);
});
