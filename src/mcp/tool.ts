import type { z } from 'zod';
import type { BuiltSite } from './open-site.ts';

/** Tool of the server. */
export interface Tool<Shape extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  title: string;
  /** What the tool takes and returns. Language models read it to choose a tool. */
  description: string;
  input: Shape;
  /**
   * Resolve to a text, or to a value that is sent as JSON.
   *
   * @throws ToolError when nothing can be returned
   */
  run(input: z.infer<z.ZodObject<Shape>>, site: BuiltSite): Promise<string | object>;
}

/** Error whose message tells the calling program how to correct its request. */
export class ToolError extends Error {}

/** Return a tool with the type of its input inferred. */
export function defineTool<Shape extends z.ZodRawShape>(tool: Tool<Shape>): Tool {
  return tool;
}
