/** Return the first line of a generated content file, which names its JSON Schema: with it, editors such as VS Code complete and check the fields. */
export function schemaLine(name: 'agreement' | 'article' | 'audit' | 'chronicle' | 'entity' | 'figure'): string {
  return `# yaml-language-server: $schema=../../.vscode/${name}.schema.json\n`;
}
