/**
 * Whether a piece of the program did not come: the connection is gone, or the server has a newer version. Webpack names the
 * error so, and asks for the piece anew the next time it is wanted.
 */
export const isMissingPiece = (error: unknown): boolean =>
  error instanceof Error && error.name === "ChunkLoadError";
