import nlp from 'compromise';
import { predictNames } from '../../training/names/measure.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';

/** A system that finds names in a document. */
export interface NameReader {
  name: string;
  read: (document: GoldDocument) => GoldSpan[];
}

export const dateline: NameReader = { name: 'dateline', read: (document) => predictNames(document).entities ?? [] };

interface View {
  people: () => View;
  places: () => View;
  organizations: () => View;
  json: (options: object) => { offset: { start: number; length: number } }[];
}

export const compromise: NameReader = {
  name: 'compromise',
  read({ text }) {
    const view = nlp(text) as unknown as View;
    const spans = (found: View, type: string): GoldSpan[] =>
      found.json({ offset: true, terms: false }).map(({ offset: { start, length } }) => ({ start, end: start + length, type }));
    return [...spans(view.people(), 'PER'), ...spans(view.places(), 'LOC'), ...spans(view.organizations(), 'ORG')];
  },
};
