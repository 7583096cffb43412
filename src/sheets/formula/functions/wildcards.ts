/** Whether COUNTIF reads a text as a pattern: * any text, ? one character, ~ makes the next one ordinary. */
export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** The pattern as a regular expression over a whole cell text, without regard to case. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([^*?~]|~)/g,
    (_match, plain?: string, wild?: string, other?: string) => {
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return (plain ?? other ?? "").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    },
  );
  return new RegExp(`^${source}$`, "isu");
}
