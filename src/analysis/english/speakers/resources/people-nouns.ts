import { wordList } from '../../names/resources/word-list.ts';

/** Nouns for people and organizations of no particular kind, in the singular, and indefinite pronouns. Compiled manually from general knowledge. */
export const PEOPLE: ReadonlySet<string> = new Set(
  wordList(`
    adult agency anybody anyone audience boy brother child citizen client committee community council couple critic crowd customer daughter delegate delegation department division enthusiast everybody everyone
    everybody family father few friend gang girl group guest half hundred immigrant individual jury kid lot majority man many member migrant minority mother nobody observer office opponent opposition other others
    panel parent partner patient people person proponent public recipient relative respondent sister some somebody someone son source staff student team teen teenager thousand tourist tribe user veteran
    viewer visitor voter woman youth advocate colleague millennial participant supporter acquaintance agent circle companion folk guy aide ally attendee caller fan foe insider nurse pilot refugee employee trainee
  `),
);

/** Nouns for things that end like nouns for people: “adapter” like “developer”. */
export const THINGS: ReadonlySet<string> = new Set(
  wordList(`
    adapter anchor banner border browser buffer calculator calendar center chapter character cluster color colour computer connector corner counter cover
    december error factor favor favour feature fiber filter finger flavor floor folder footer gender generator header helicopter honor humor indicator
    labor laptop layer letter liter locator matter meter mirror monitor motor newsletter november number october offer order paper parameter pointer poster
    power printer processor quarter rumor sector semester sensor september server shelter simulator slider snippet sticker summer super tablet terror timer
    toolbar tower tracker transfer trigger vapor vector water weather winter wonder
  `),
);
