import type { ClassMetadata } from "../library/metadata";
import { refuse } from "./excel-error";
import type { HostObject } from "./host-object";
import type { MemberAccess } from "./member-access";
import type { QueryInfo, Wire } from "./wire";
import { camelCase } from "./wire";

type Loaded = Record<string, Wire>;

/** Executes `load`: returns the requested members as a tree of objects. */
export class MemberLoader {
  /** `spell` converts protocol names for the reply: unchanged for load, the library's names for retrieve. */
  constructor(
    private readonly access: MemberAccess,
    private readonly spell: (wire: string) => string,
  ) {}

  load(object: HostObject, query: QueryInfo): Loaded {
    const known = this.access.metadata(object.type);
    if (known === undefined) throw new Error(`The library has no class ${object.type}`);
    const wanted = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
    const paths = wanted.map((name) => name.replaceAll(".", "/").split("/"));
    if (object.collection !== undefined) return this.loadItems(object, known, paths, query);
    return this.loadOne(object, known, paths.length === 0 ? [["*"]] : paths);
  }

  private loadItems(
    object: HostObject,
    known: ClassMetadata,
    paths: readonly string[][],
    { Skip: skip = 0, Top: top = Infinity }: QueryInfo,
  ): Loaded {
    const isOwn = ([head = ""]: string[]): boolean => known.wireNames.has(head.toLowerCase());
    const loaded = this.loadOne(object, known, paths.filter(isOwn));
    const ofItems = paths
      .filter((path) => !isOwn(path))
      .map((path) => path.join("/").replace(/^items\//i, ""));
    const items = (object.collection?.items() ?? []).slice(skip, skip + top);
    loaded[this.spell("_Items") === "_Items" ? "_Items" : "items"] = items.map((item, index) => {
      const member = { ...this.identity(item), ...this.load(item, { Select: ofItems }) };
      return known.hasIndexer ? member : { ...member, _Index: index };
    });
    return loaded;
  }

  private loadOne(object: HostObject, known: ClassMetadata, paths: readonly string[][]): Loaded {
    const loaded: Loaded = object.reference === undefined ? {} : { _ReferenceId: object.reference };
    const below = new Map<string, string[]>();
    for (const [head = "", ...rest] of paths) {
      if (head === "*") {
        this.loadAll(object, known, loaded);
        continue;
      }
      // Assumed: Excel's reaction to an unknown name.
      const wire =
        known.wireNames.get(head.toLowerCase()) ?? refuse("InvalidArgument", `${object.type} has no ${head}`);
      if (known.scalars.has(wire)) loaded[this.spell(wire)] = this.access.read(object, wire);
      else below.set(wire, [...(below.get(wire) ?? []), rest.length === 0 ? "*" : rest.join("/")]);
    }
    for (const [wire, names] of below) {
      const child = this.access.child(object, wire);
      loaded[this.spell(wire)] =
        child === null ? null : { ...this.load(child, { Select: names }), ...this.identity(child) };
    }
    return loaded;
  }

  /** Omits unimplemented members: using one later fails as not loaded. */
  private loadAll(object: HostObject, known: ClassMetadata, loaded: Loaded): void {
    for (const wire of known.scalars.keys()) {
      if (!wire.startsWith("_") && object.scalar(wire) !== undefined) {
        loaded[this.spell(wire)] = this.access.read(object, wire);
      }
    }
  }

  private identity(object: HostObject): Loaded {
    return Object.fromEntries(
      Object.entries(identityOf(object)).map(([name, value]) => [
        name.startsWith("_") ? name : this.spell(name),
        value,
      ]),
    );
  }
}

/** Returns what identifies an object in the protocol: its reference and its id. */
export function identityOf(object: HostObject): Loaded {
  const identity: Loaded = object.reference === undefined ? {} : { _ReferenceId: object.reference };
  for (const name of ["Id", "_Id"]) {
    const id = object.scalar(name)?.get() ?? null;
    if (id !== null) identity[name] = id;
  }
  return identity;
}

export const asOnWire = (wire: string): string => wire;
export const asInLibrary = (wire: string): string => camelCase(wire);
