import type { Readable, Writable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openSite } from './open-site.ts';
import { compareTool } from './compare-tool.ts';
import { articleTool, entityTool } from './page-tools.ts';
import { searchTool } from './search-tool.ts';
import { timelineTool } from './timeline-tool.ts';
import { type Tool, ToolError } from './tool.ts';

const TOOLS: readonly Tool[] = [searchTool, entityTool, timelineTool, articleTool, compareTool];

/** Streams over which the server receives and sends messages, one on each line. */
export interface McpStreams {
  input: Readable;
  output: Writable;
}

/**
 * Serve the built site in a folder over two streams, until the input ends or the server is closed. Resolves to a function that closes the server.
 *
 * @param version version of the project
 * @throws Error when the folder holds no site
 */
export async function serveMcp(folder: string, version: string, { input, output }: McpStreams): Promise<() => Promise<void>> {
  const site = openSite(folder);
  const server = new McpServer(
    { name: 'dateline', title: site.name, version },
    {
      instructions: `Reads “${site.name}”, news articles with what was found in them automatically. It says what the articles say, not what is true; cite the addresses that come with each sentence.`,
    },
  );
  for (const tool of TOOLS) {
    const { name, title, description, input: inputSchema } = tool;
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema, annotations }, async (given: Record<string, unknown>) => {
      try {
        return answer(await tool.run(given, site));
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        return { content: [{ type: 'text' as const, text: error.message }], isError: true };
      }
    });
  }
  await server.connect(new StdioServerTransport(input, output));
  return () => server.close();
}

function answer(value: string | object) {
  if (typeof value === 'string') return { content: [{ type: 'text' as const, text: value }] };
  return { content: [{ type: 'text' as const, text: JSON.stringify(value) }], structuredContent: { ...value } };
}
