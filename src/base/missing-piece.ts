/** Webpack names the error so, and asks for the piece anew the next time it is wanted. */
const NAME = "ChunkLoadError";

/** Whether a piece of the program did not come: the connection is gone, or the server has a newer version. */
export const isMissingPiece = (error: unknown): boolean => error instanceof Error && error.name === NAME;

/** What is thrown where such a piece is wanted and nobody else says so. */
export const missingPiece = (message: string): Error => Object.assign(new Error(message), { name: NAME });
