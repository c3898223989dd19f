/** A picture as a text refers to it. */
export interface WantedPicture {
  src: string;
  alt: string;
  caption: string;
}

/** A picture as it is to stand in the article, or why it cannot. */
export type PlacedPicture = { src: string; alt: string; mended?: string } | { reason: string };

/** Where a link of an article leads on this site or on the web, or why it leads nowhere. Null where it is right as it stands. */
export type PlacedLink = { href: string } | { reason: string } | null;

/** What the places of other things are asked of. */
export interface Surroundings {
  placePicture: (picture: WantedPicture) => PlacedPicture;
  placeLink: (address: string) => PlacedLink;
}
