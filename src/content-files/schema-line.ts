/** The first line of a generated content file: by it editors such as VS Code complete and check the rest. */
export function schemaLine(name: 'article' | 'chronicle' | 'entity' | 'figure'): string {
  return `# yaml-language-server: $schema=../../.vscode/${name}.schema.json\n`;
}
