/** Returns a file's name without its folders; accepts "/" and "\\" as separators. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
