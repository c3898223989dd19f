/** A page of every template of the site: its name and its path from the home page. */
export const TEMPLATES: Record<string, string> = {
  home: '',
  'article list': 'articles/',
  'main article': 'articles/second-defence-unit-belgorod/',
  'article with a table': 'articles/shebekino-shelled/',
  people: 'people/',
  person: 'people/vyacheslav-gladkov/',
  places: 'places/',
  place: 'places/belgorod-oblast/',
  organizations: 'organizations/',
  organization: 'organizations/wagner-group/',
  topics: 'topics/',
  topic: 'topics/weapons/',
  timeline: 'timeline/',
  'timeline of a year': 'timeline/2023/',
  about: 'about/',
  'not found': '404.html',
};
