/** Returns a browser storage for one test; `refusal` makes it fail like a full or forbidden one. */
export function memoryStorage(refusal?: string): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, text) => {
      if (refusal !== undefined) throw new Error(refusal);
      items.set(name, text);
    },
    removeItem: (name) => void items.delete(name),
  };
}
