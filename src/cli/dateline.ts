#!/usr/bin/env node
import process from 'node:process';
import { compiledCodeFolder, keepCompiledCode } from './compiled-code.ts';

const words = process.argv.slice(2);
const folder = compiledCodeFolder(process.cwd(), words[0]);
if (folder !== null) keepCompiledCode(folder, process.env);

// Loaded here, because the folder is used only for modules that are loaded after it was set.
const { main } = await import('./main.ts');
const { processIo } = await import('./process-io.ts');

process.exitCode = await main(words, processIo());
