import type { Edition, Hrefs } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import type { AnyTable, Column } from './table.ts';

/** Table with its files. */
export interface TableFiles {
  table: AnyTable;
  /** Names of its CSV files, in order. */
  csv: string[];
}

/** Return the descriptor of the tables as a Frictionless Data Package (datapackage.org/standard/data-package, version 2). */
export function dataPackage(tables: readonly TableFiles[], edition: Pick<Edition, 'id'>, site: Site, { absolute, dataHref }: Hrefs): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(site),
    title: site.name,
    description: `The data of ${site.name}: every row has the address of its sentence. ${site.description}`,
    homepage: absolute(dataHref('')),
    // The same content gives the same version; it does not depend on the time of the build.
    version: edition.id,
    licenses: licences(site),
    resources: tables.map(({ table, csv }) => ({
      name: table.name,
      type: 'table',
      title: table.title,
      description: table.description,
      path: csv.length === 1 ? csv[0] : csv,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(table),
    })),
  };
}

function tableSchema({ columns }: AnyTable): object {
  const all: readonly Column<never>[] = columns;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: all.map(({ name, type, format, description, required, oneOf }) => ({
      name,
      type,
      format,
      description,
      constraints: required || oneOf ? { required, unique: name === 'id' || undefined, enum: oneOf } : undefined,
    })),
    primaryKey: ['id'],
    foreignKeys: all.flatMap(({ name, refersTo }) => (refersTo === undefined ? [] : [{ fields: [name], reference: { resource: refersTo, fields: ['id'] } }])),
  };
}

/** Return a name that is valid in a URL: lower case, digits, hyphens and dots. */
function nameOf({ address }: Site): string {
  return new URL(address).hostname.toLowerCase();
}

/** Return the licence if it has a URL, which the standard requires; a licence without one is only shown on the page. */
function licences({ licence }: Site): object[] | undefined {
  return licence?.url === undefined ? undefined : [{ path: licence.url, title: licence.text }];
}
