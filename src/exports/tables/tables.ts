import type { Edition, Hrefs } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { splitIntoParts } from '../parts.ts';
import type { Export, ExportFile } from '../types.ts';
import { articles } from './articles.ts';
import { claims } from './claims.ts';
import { csv } from './csv.ts';
import { dataPackage, type TableFiles } from './datapackage.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { mentions } from './mentions.ts';
import { sentences } from './sentences.ts';
import { rowOf, type AnyTable, type Table } from './table.ts';

/** Tables in the order in which they are documented. */
export const TABLES: readonly AnyTable[] = [articles, entities, mentions, events, sentences, claims, figures];

/** Export of the tables as CSV and, if the settings ask for it, as JSON, with the data package descriptor of the CSV files. */
export const tables: Export = {
  setting: 'tables',
  files(edition, site, hrefs) {
    const made = [
      filesOf(articles, edition, site, hrefs),
      filesOf(entities, edition, site, hrefs),
      filesOf(mentions, edition, site, hrefs),
      filesOf(events, edition, site, hrefs),
      filesOf(sentences, edition, site, hrefs),
      filesOf(claims, edition, site, hrefs),
      filesOf(figures, edition, site, hrefs),
    ];
    return [
      ...made.flatMap(({ files }) => files),
      {
        href: hrefs.dataHref('datapackage.json'),
        type: 'application/json',
        text: () => `${JSON.stringify(dataPackage(made, edition, site, hrefs), null, 2)}\n`,
      },
    ];
  },
};

function filesOf<Entry>(table: Table<Entry>, edition: Edition, site: Site, hrefs: Hrefs): TableFiles & { files: ExportFile[] } {
  const all = table.entries(edition, site, hrefs);
  const names = table.columns.map(({ name }) => name);
  const csvParts = splitIntoParts(all, table.name, 'csv');
  const jsonParts = site.exports.tables === true ? splitIntoParts(all, table.name, 'json') : [];
  return {
    table,
    csv: csvParts.map(({ file }) => file),
    files: [
      ...csvParts.map(({ file, entries }): ExportFile => ({
        href: hrefs.dataHref(file),
        type: 'text/csv',
        text: () =>
          csv(
            names,
            entries.map((entry) => rowOf(table, entry, hrefs)),
          ),
      })),
      ...jsonParts.map(({ file, entries }): ExportFile => ({
        href: hrefs.dataHref(file),
        type: 'application/json',
        text: () => jsonRows(table, entries, hrefs),
      })),
    ],
  };
}

/** One row per line, so that two versions of a file can be compared. */
function jsonRows<Entry>({ columns }: Table<Entry>, entries: readonly Entry[], hrefs: Hrefs): string {
  const lines = entries.map((entry) => JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(entry, hrefs)]))));
  return `[\n${lines.join(',\n')}\n]\n`;
}
