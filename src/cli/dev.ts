import { dev } from 'astro';
import { readArguments, readPort } from './command-line.ts';

const HELP = `
Show the site while you write: an edited article or entity file is on the page a moment later, drafts included.

Usage: npm run dev [-- OPTIONS]

  --port PORT   where to listen (default: 4321)
  --help        show this

Example:
  npm run dev -- --port 8080

Exit codes: 0 ended with Ctrl-C; 1 the server could not start; 2 wrong usage.
`;

const { values } = readArguments(HELP, { port: { type: 'string', default: '4321' } });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({ root: process.cwd(), server: { host: '127.0.0.1', port: readPort(values.port) } });
