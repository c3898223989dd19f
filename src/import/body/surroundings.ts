/** A reference to a picture in a text. */
export interface WantedPicture {
  src: string;
  alt: string;
  caption: string;
}

/** A picture as it will be in the article, or why it cannot be included. */
export type PlacedPicture = { src: string; alt: string; mended?: string } | { reason: string };

/** New target of a link, or why it has none; null if the link is unchanged. */
export type PlacedLink = { href: string } | { reason: string } | null;

/** Lookups of the pictures and link targets of an article. */
export interface Surroundings {
  placePicture: (picture: WantedPicture) => PlacedPicture;
  placeLink: (address: string) => PlacedLink;
}
