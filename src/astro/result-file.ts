import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptResults } from '../progress/index.ts';

/** Length of the digest at the start of the file. */
const SEAL_LENGTH = 64;

/** Return the file of the results of a project. */
export function resultPath(root: string): string {
  return join(root, '.stage', 'results');
}

/**
 * Open the results that earlier builds have kept in a file. If they cannot be written, the next build makes them again. A file that is missing, altered, or made by other code or settings counts as empty.
 *
 * @param head digest of the code and the settings
 */
export function openResultFile(root: string, head: string): KeptResults {
  const before = read(root, head);
  const asked = new Map<string, Uint8Array>();
  return {
    get<Result>(key: string, make: () => Result): Result {
      const known = before.get(key);
      if (known !== undefined) {
        asked.set(key, known);
        return deserialize(known) as Result;
      }
      const made = make();
      // Serialized at once: whoever gets the result may change it.
      asked.set(key, serialize(made));
      return made;
    },
    save() {
      if (asked.size === before.size && [...asked.keys()].every((key) => before.has(key))) return;
      try {
        write(root, head, asked);
      } catch {
        rmSync(resultPath(root), { force: true });
      }
    },
  };
}

function read(root: string, head: string): ReadonlyMap<string, Uint8Array> {
  try {
    const bytes = readFileSync(resultPath(root));
    const stored = bytes.subarray(SEAL_LENGTH);
    if (bytes.toString('latin1', 0, SEAL_LENGTH) !== hash('sha256', stored)) return new Map();
    const kept = deserialize(stored) as { head: string; results: Map<string, Uint8Array> };
    return kept.head === head ? kept.results : new Map();
  } catch {
    return new Map();
  }
}

/** Write the file under another name first: an interrupted build must not leave half of it. */
function write(root: string, head: string, results: ReadonlyMap<string, Uint8Array>): void {
  const path = resultPath(root);
  const bytes = serialize({ head, results });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, Buffer.concat([Buffer.from(hash('sha256', bytes)), bytes]));
  renameSync(`${path}.next`, path);
}
