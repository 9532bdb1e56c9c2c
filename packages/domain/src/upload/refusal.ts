/** Why a file of an upload isn't taken. */
export const uploadRefusals = [
  'kindUnknown',
  'archiveInside',
  'empty',
  'tooLarge',
  'unreadable',
  'notWhatItSays',
  'damagedInArchive',
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

/** Files larger than this aren't taken, in bytes. */
export const largestUploadedFile = 512 * 1024 * 1024;
