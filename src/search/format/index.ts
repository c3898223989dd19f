/** Byte format of the search index, and tokenization: everything that indexing and querying must agree on. */
export { positionOfArticle } from './article-numbers.ts';
export { impactOf, inverseDocumentFrequency, roundedLength, WEIGHT } from './bm25.ts';
export { ByteReader, ByteWriter } from './bytes.ts';
export { Digest, hashOf } from './digest.ts';
export { foldWord } from './fold.ts';
export {
  type DictionaryWord,
  type FileKind,
  type FacetRecord,
  INDEX_FORMAT,
  isFieldKey,
  KEY,
  listsRecords,
  type PartKind,
  PER_FILE,
  type PostingList,
  type Root,
  ROOT_PATH,
  type RotatedName,
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
export { shardOf } from './shard-of.ts';
export { hasDigit, letterPairs, splitCompounds, splitWords, reverse } from './split-words.ts';
export { writeFacets, writeJson, writeList, writeNames, writeShard, writeWordBlock } from './write-format.ts';
export type { EntityRecord, FigureRecord, FrequentEntity, HappeningRecord, Labels, RecordsByPosition, ResultRecord, SentencesRecord } from './records.ts';
