import type { Polarity, SourceKind } from '../../analysis/core/index.ts';
import type { Claim } from '../../edition/index.ts';
import { withPages } from '../entities.ts';
import { ANNOTATION_COLUMNS, annotationRows, type AnnotationRow } from './annotation-rows.ts';
import type { Table } from './table.ts';

const KINDS: SourceKind[] = ['entity', 'named', 'described', 'institution', 'collective', 'none'];
const POLARITIES: Polarity[] = ['said', 'denied', 'promised', 'demanded', 'questioned', 'withheld'];

type ClaimRow = AnnotationRow<{ id: string; sentence: string; claim: Claim; withheld: boolean }>;

/** Table with one row per claim: a statement that an article attributes to a source. */
export const claims: Table<ClaimRow> = {
  name: 'claims',
  title: 'Claims',
  description: 'One row per statement reported in an article, with its source.',
  columns: [
    ...ANNOTATION_COLUMNS,
    {
      name: 'url',
      type: 'string',
      format: 'uri',
      required: true,
      description: 'Address of the statement.',
      value: ({ annotation }, { absolute }) => absolute(annotation.claim.href),
    },
    {
      name: 'text',
      type: 'string',
      required: true,
      description: 'The statement, without the words around it.',
      value: ({ annotation }) => annotation.claim.text,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'Name or description of the source; empty if none is given.',
      value: ({ annotation: { claim, withheld } }) => (withheld || claim.speaker.kind === 'none' ? null : claim.speaker.name),
    },
    {
      name: 'speaker_kind',
      type: 'string',
      required: true,
      oneOf: KINDS,
      description: 'Kind of source: how precisely it is named.',
      value: ({ annotation }) => annotation.claim.speaker.kind,
    },
    {
      name: 'entity',
      type: 'string',
      refersTo: 'entities',
      description: 'The source, if it has a page.',
      value: ({ annotation: { claim } }) => withPages(claim.speaker.entity === null ? [] : [claim.speaker.entity])[0]?.key ?? null,
    },
    {
      name: 'polarity',
      type: 'string',
      required: true,
      oneOf: POLARITIES,
      description: 'What the source does: say, deny, promise, demand or question.',
      value: ({ annotation }) => annotation.claim.polarity,
    },
    {
      name: 'quoted',
      type: 'boolean',
      required: true,
      description: 'Whether it is quoted, at least in part.',
      value: ({ annotation }) => annotation.claim.quotation,
    },
    {
      name: 'about',
      type: 'array',
      description: 'Keys of the people, places and organizations it names.',
      value: ({ annotation }) => withPages(annotation.claim.about).map(({ key }) => key),
    },
  ],
  entries(edition, { withheldNames }) {
    const byId = new Map(edition.claims.map((claim) => [claim.id, claim]));
    // A speaker may be an entity, or a name that was not resolved to one.
    const withheld = new Set([...edition.withheldKeys, ...withheldNames.map(({ name }) => name.toLowerCase())]);
    const isWithheld = ({ speaker }: Claim) => withheld.has(speaker.key) || withheld.has(speaker.name.toLowerCase());
    return annotationRows(edition, ({ claims: all }) => all).flatMap(({ annotation, annotated, shown }): ClaimRow[] => {
      const claim = byId.get(`${annotated.article.slug}/${annotation.id}`);
      // Picture credits, and duplicates of other claims, are in the annotations but are not claims.
      if (!claim) return [];
      return [{ annotation: { id: annotation.id, sentence: annotation.sentence, claim, withheld: isWithheld(claim) }, annotated, shown }];
    });
  },
};
