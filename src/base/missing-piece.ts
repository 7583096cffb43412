/** Webpack's name for this error. Webpack requests the chunk again on its next import. */
const NAME = "ChunkLoadError";

/** Returns whether a chunk could not be loaded: the connection is gone, or the server has a newer version. */
export const isMissingPiece = (error: unknown): boolean => error instanceof Error && error.name === NAME;

/** Returns the same error for chunks that are loaded without webpack. */
export const missingPiece = (message: string): Error => Object.assign(new Error(message), { name: NAME });
