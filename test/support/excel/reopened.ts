import { startHost, type Host } from "../../host/start-host";

/** Copies a workbook into a new Excel: faster than repeating its creation. */
export function reopened({ book: model }: Host): Host {
  const host = startHost();
  const { book } = host;
  const { calculation } = book;
  for (const { id } of book.sheets) calculation.deleteSheet(id);
  const copies = new Map<unknown, unknown>([
    [model, book],
    [model.surroundings, book.surroundings],
  ]);
  const held = Object.entries(model).filter(([part]) => part !== "listeners");
  Object.assign(book, Object.fromEntries(held.map(([part, value]) => [part, copyOf(value, copies)])));
  for (const { id, name } of book.sheets) calculation.addSheet(id, name);
  for (const { id, cells } of book.sheets) {
    for (const { row, column, value, formula } of cells.values()) {
      if (formula !== undefined) calculation.enterFormula(id, row, column, formula);
      else if (value !== undefined) calculation.enterValue(id, row, column, value);
    }
  }
  for (const { name, sheet, formula } of book.names) calculation.defineName(name, sheet?.id, formula);
  return host;
}

/** Deep-copies plain data, preserving shared references; `copies`: objects already copied. */
function copyOf(value: unknown, copies: Map<unknown, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    copies.set(value, map);
    for (const [key, each] of value) map.set(copyOf(key, copies), copyOf(each, copies));
    return map;
  }
  if (value instanceof Set) return new Set([...value].map((each) => copyOf(each, copies)));
  if (Array.isArray(value)) return value.map((each) => copyOf(each, copies));
  const made = {};
  Reflect.setPrototypeOf(made, Reflect.getPrototypeOf(value));
  copies.set(value, made);
  for (const [part, each] of Object.entries(value)) Reflect.set(made, part, copyOf(each, copies));
  return made;
}
