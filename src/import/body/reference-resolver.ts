/** A reference to a picture in a text. */
export interface PictureReference {
  src: string;
  alt: string;
  caption: string;
}

/** A picture as it will be in the article, with a note if its alternative text was made up; or why it cannot be included. */
export type ResolvedPicture = { src: string; alt: string; changed?: string } | { reason: string };

/** New target of a link, or why it has none; null if the link is unchanged. */
export type ResolvedLink = { href: string } | { reason: string } | null;

/** Functions that find the new addresses of the pictures and links of an article. */
export interface ReferenceResolver {
  resolvePicture: (picture: PictureReference) => ResolvedPicture;
  resolveLink: (address: string) => ResolvedLink;
}
