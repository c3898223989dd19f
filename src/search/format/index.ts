/** Byte format of the search index, and tokenization: everything that indexing and querying must agree on. */
export { positionOfArticle, renumber } from './article-numbers.ts';
export { impactOf, inverseDocumentFrequency, roundedLength, WEIGHT } from './bm25.ts';
export { ByteReader, ByteWriter } from './bytes.ts';
export { dayNumber, isoDay } from './day-number.ts';
export { Digest, hashOf } from './digest.ts';
export { foldWord } from './fold.ts';
export {
  type DictionaryWord,
  type EntityRecord,
  type FileKind,
  type FacetRecord,
  type FigureRecord,
  type FrequentEntity as FrequentEntity,
  type HappeningRecord,
  INDEX_FORMAT,
  isFieldKey,
  KEY,
  type Labels,
  listsRecords,
  type PartKind,
  PER_FILE,
  type PostingList,
  type RecordsByPosition,
  type ResultRecord,
  type Root,
  ROOT_PATH,
  type RotatedName,
  type SentencesRecord,
  SHARD_BYTES,
  type ShardEntry,
  TIER,
  WORD_BIT,
} from './format.ts';
export { filePath, filesInGroup, FOLDER_DIGITS, groupOf, pathIn } from './groups.ts';
export { gunzip, gzip } from './gzip.ts';
export { rankOfCount, rankOfHappening } from './ranks.ts';
export { type NumberedKind, numberRecords, positionOfRecord } from './record-numbers.ts';
export { readFacets, readJson, readList, readNames, readShard, readWordBlock, type Shard } from './read-format.ts';
export { shardOf, stemOf } from './stem.ts';
export { hasDigit, letterPairs, splitCompounds as splitCompounds, splitWords as splitWords, reverse } from './split-words.ts';
export { writeFacets, writeJson, writeList, writeNames, writeShard, writeWordBlock as writeWordBlock } from './write-format.ts';
