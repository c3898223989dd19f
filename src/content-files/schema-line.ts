/** Return the first line of a generated content file. It names the JSON Schema of the file, with which editors such as VS Code complete and check the fields. */
export function schemaLine(name: 'agreement' | 'article' | 'audit' | 'chronicle' | 'entity' | 'figure'): string {
  return `# yaml-language-server: $schema=../../.vscode/${name}.schema.json\n`;
}
